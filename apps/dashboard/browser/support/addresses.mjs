import { claims } from "@crisis/core/claims";
import { relations } from "@crisis/core/relations";
import { idsByLength } from "./site.mjs";

const disputes = new Map();
for (const { type, claim, other } of relations) {
  if (type !== "contradicts") continue;
  for (const id of [claim, other]) disputes.set(id, (disputes.get(id) ?? 0) + 1);
}

/** How often what stands under an id is contradicted. */
const contested = {
  claims: (id) => disputes.get(id) ?? 0,
  articles: (id) => sum(claims.filter(({ article }) => article === id)),
  actors: (id) => sum(claims.filter(({ assertedBy }) => assertedBy === id)),
  subjects: (id) => sum(claims.filter(({ about }) => about === id)),
  readouts: (id) => sum(claims.filter(({ about }) => about === id)),
};

const sum = (rows) => rows.reduce((total, { id }) => total + (disputes.get(id) ?? 0), 0);

/** The shortest page of a template, the longest, and the one with the most contradictions. */
function extremes(folder) {
  const ids = idsByLength(folder);
  const most = [...ids].sort((a, b) => contested[folder](b) - contested[folder](a))[0];
  return { emptiest: ids[0], longest: ids.at(-1), "most-disputed": most };
}

/**
 * Every template, with the emptiest, longest and most disputed instance of those that have many.
 *
 * @type {readonly { name: string, path: string, status: number }[]}
 */
export const addresses = [
  { name: "home", path: "/" },
  ...[
    "troops",
    "sanctions",
    "threats",
    "timeline",
    "forecasts",
    "readouts",
    "disputes",
    "corrections",
    "codebook",
    "articles",
    "claims",
    "actors",
    "subjects",
    "about",
  ].map((name) => ({
    name,
    path: `/${name}/`,
  })),
  ...["articles", "claims", "actors", "subjects", "readouts"].flatMap((folder) =>
    Object.entries(extremes(folder)).map(([which, id]) => ({
      name: `${folder}-${which}`,
      path: `/${folder}/${id}/`,
    })),
  ),
  { name: "actor-claims", path: "/actors/joe-biden/made/1/" },
  { name: "subject-claims", path: "/subjects/russian-forces-near-ukraine/deployment/1/" },
  { name: "claims-of-kind", path: "/claims/kind/sanction/1/" },
  { name: "not-found", path: "/no-such-page/", status: 404 },
].map((address) => ({ status: 200, ...address }));
