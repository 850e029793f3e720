import { claims } from "@crisis/core/claims";
import { addresses } from "../browser/support/addresses.mjs";

const fieldsTold = (row) =>
  Object.values(row).filter((value) => value !== null && value?.length !== 0).length;

/** The claim of each kind with the most fields told, so that its page is the fullest of that kind. */
const fullest = [...new Set(claims.map(({ kind }) => kind))].map((kind) => {
  const rows = claims.filter((claim) => claim.kind === kind);
  const { id } = rows.reduce((most, row) => (fieldsTold(row) > fieldsTold(most) ? row : most));
  return { name: `claim-${kind}`, path: `/claims/${id}/` };
});

const openAids = async (page) => {
  await page.locator("form[data-reading]:not([aria-busy=true]) > fieldset:enabled").waitFor();
  // a view with filters comes with them open
  const closed = page.locator(".filters:not([open]) > summary");
  if ((await closed.count()) > 0) await closed.click();
};

const search = (words) => async (page) => {
  await page.getByRole("button", { name: "Find a claim" }).click();
  await page.getByRole("searchbox").fill(words);
  await page.getByRole("status").filter({ hasText: /found/ }).waitFor();
};

const settled = (page) =>
  page.locator("form[data-reading]:not([aria-busy=true]) > fieldset:enabled").waitFor();

/** What a reader can bring a page to: the aids open, a view, a wrong address, nothing left, the search. */
const states = [
  { name: "state-aids-open", path: "/troops/", prepare: openAids },
  { name: "state-hindsight", path: "/troops/?known=2021-12-03&hindsight=on", prepare: settled },
  { name: "state-known", path: "/sanctions/?known=2022-02-22", prepare: settled },
  { name: "state-ignored", path: "/sanctions/?tier=4&status=imposed&tier=9", prepare: openAids },
  { name: "state-nothing-left", path: "/timeline/?known=2021-04-13&lane=measures", prepare: settled },
  { name: "state-search", path: "/", prepare: search("Sullivan"), fullPage: false },
  { name: "state-search-nothing", path: "/", prepare: search("qqqqq"), fullPage: false },
  {
    name: "state-focus",
    path: "/troops/",
    prepare: (page) => page.locator(".chart__picture a:visible").nth(3).focus(),
  },
];

const media = ["troops", "sanctions", "claims-most-disputed"].flatMap((name) => {
  const path = addresses.find((address) => address.name === name)?.path ?? "/";
  return [
    { name: `print-${name}`, path, media: { media: "print" } },
    { name: `forced-${name}`, path, media: { forcedColors: "active" } },
  ];
});

/**
 * All that is looked at: each template, the fullest claim of each kind, states of the aids, and print and forced colours.
 *
 * @type {readonly {
 *   name: string,
 *   path: string,
 *   prepare?: (page: import("playwright-core").Page) => Promise<unknown>,
 *   media?: Parameters<import("playwright-core").Page["emulateMedia"]>[0],
 *   fullPage?: boolean,
 * }[]}
 */
export const viewsToLookAt = [...addresses, ...fullest, ...states, ...media];
