import { describe, expect, it } from "vitest";
import { freedonia } from "../../../test/freedonia";
import { snapshotOf } from "../../../test/snapshot";
import { type CompileInput, compile } from "../../compile/index";
import { diffData } from "../diff/diff-data";
import type { Snapshot } from "../snapshot/snapshot";
import { bumpOf } from "./bump-of";

type Loose = Record<string, unknown> & { id: string };
type Crisis = {
  claim: (id: string) => Loose;
  claims: (article: string) => Loose[];
  article: (id: string) => Loose;
  register: (name: string) => Loose[];
  input: { articles: Loose[]; redirects: unknown[]; proofs: unknown[] };
};

const before = snapshotOf(compile(freedonia()));

/** The invented crisis after a change of its records. */
function later(change: (crisis: Crisis) => void): Snapshot {
  const input = structuredClone(freedonia()) as unknown as Crisis["input"] & {
    registers: Record<string, Loose[]>;
  };
  const claims = (id: string) => articleOf(id)["claims"] as Loose[];
  const articleOf = (id: string) => input.articles.find((one) => one.id === id) as Loose;
  change({
    input,
    claims,
    article: articleOf,
    claim: (id) =>
      input.articles.flatMap((one) => one["claims"] as Loose[]).find((one) => one.id === id) as Loose,
    register: (name) => input.registers[name] as Loose[],
  });
  return snapshotOf(compile(input as unknown as CompileInput));
}

/** The invented crisis with rows that look otherwise. */
const shaped = (
  dataset: string,
  change: (shape: Snapshot[string]) => Partial<Snapshot[string]> | null,
): Snapshot => {
  const { [dataset]: old, ...rest } = before;
  const changed = change(old as Snapshot[string]);
  return changed === null ? rest : { ...before, [dataset]: { ...(old as Snapshot[string]), ...changed } };
};
const columns =
  (field: string, change: object | null) =>
  ({ columns }: Snapshot[string]) => ({
    columns: columns.flatMap((column) =>
      column.name !== field ? [column] : change === null ? [] : [{ ...column, ...change }],
    ),
  });

const TROOPS = "gazette-1933-11-17-troops";
const HERALD = "herald-1933-11-16";
const rename = ({ claims, input }: Crisis, to: string) => {
  const [hours] = claims(HERALD).splice(-1);
  claims(HERALD).push({ ...hours, id: to });
  return input.redirects;
};

/** Each change of the data, with the bump that it needs. */
const TABLE: readonly [string, () => Snapshot, string][] = [
  ["nothing", () => later(() => undefined), "none"],
  [
    "a summary",
    () =>
      later(({ claim }) => {
        claim(TROOPS)["summary"] = "Other words.";
      }),
    "patch",
  ],
  [
    "a bound",
    () =>
      later(({ claim }) => {
        claim(TROOPS)["low"] = 90;
      }),
    "patch",
  ],
  [
    "a date",
    () =>
      later(({ claim }) => {
        claim(TROOPS)["date"] = "1933-11-15";
      }),
    "patch",
  ],
  [
    "the known day",
    () =>
      later(({ claim }) => {
        claim("herald-1933-11-16-troops")["known"] = undefined;
      }),
    "patch",
  ],
  [
    "evidence",
    () =>
      later(({ claim }) => {
        (claim(TROOPS)["evidence"] as Loose[])[0]!["end"] = 9;
      }),
    "patch",
  ],
  [
    "the attribution",
    () =>
      later(({ claim }) => {
        claim(TROOPS)["attribution"] = [{ manner: "named", actor: "bob-roland" }];
      }),
    "patch",
  ],
  [
    "a hedge",
    () =>
      later(({ claim }) => {
        claim(TROOPS)["hedge"] = "likely";
      }),
    "patch",
  ],
  [
    "the scope of a figure",
    () =>
      later(({ claim }) => {
        claim(TROOPS)["scope"] = [];
      }),
    "patch",
  ],
  [
    "a correction added",
    () =>
      later(({ claim }) => {
        claim("herald-1933-11-16-hours")["corrections"] = [
          { field: "best", says: "2.5.", record: "3.", cause: "value", reference: TROOPS },
        ];
      }),
    "patch",
  ],
  [
    "a relation added, and the standing with it",
    () =>
      later(({ claim }) => {
        claim("herald-1933-11-16-troops")["relations"] = [{ type: "confirms", claim: TROOPS }];
      }),
    "patch",
  ],
  [
    "an alias of an actor",
    () =>
      later(({ register }) => {
        register("actors")[0]!["aliases"] = ["Sylvanians"];
      }),
    "patch",
  ],
  [
    "an office of an actor",
    () =>
      later(({ register }) => {
        register("actors")[3]!["offices"] = [];
      }),
    "patch",
  ],
  [
    "a place's coordinates",
    () =>
      later(({ register }) => {
        register("places")[0]!["lat"] = 12;
      }),
    "patch",
  ],
  [
    "a title of an article",
    () =>
      later(({ article }) => {
        article(HERALD)["title"] = "Sylvania counts again";
      }),
    "patch",
  ],
  [
    "the modality",
    () =>
      later(({ claim }) => {
        claim(TROOPS)["modality"] = "planned";
      }),
    "minor",
  ],
  [
    "the status of a measure",
    () =>
      later(({ claim }) => {
        claim("gazette-1933-11-17-embargo")["status"] = "threatened";
      }),
    "minor",
  ],
  [
    "the unit",
    () =>
      later(({ claim }) => {
        claim("herald-1933-11-16-hours")["unit"] = "days";
      }),
    "minor",
  ],
  [
    "the tier of a measure",
    () =>
      later(({ register }) => {
        register("measures")[0]!["tier"] = 4;
      }),
    "minor",
  ],
  [
    "the thing counted",
    () =>
      later(({ claim }) => {
        claim(TROOPS)["counted"] = "brigades";
      }),
    "minor",
  ],
  [
    "what a claim is about",
    () =>
      later(({ claim }) => {
        claim("gazette-1933-11-17-intent")["about"] = "freedonia";
      }),
    "minor",
  ],
  [
    "affirmed to denied",
    () =>
      later(({ claim }) => {
        claim(TROOPS)["polarity"] = "denied";
      }),
    "minor",
  ],
  [
    "a claim deprecated",
    () =>
      later(({ claim }) => {
        Object.assign(claim(TROOPS), { rank: "deprecated", rankReason: "Coded twice." });
      }),
    "minor",
  ],
  [
    "a claim added",
    () =>
      later(({ claims, claim }) => {
        claims(HERALD).push({
          ...structuredClone(claim("herald-1933-11-16-hours")),
          id: "herald-1933-11-16-days",
        });
      }),
    "minor",
  ],
  [
    "a register entry added",
    () =>
      later(({ register }) => {
        register("actors").push({ ...structuredClone(register("actors")[0]!), id: "klopstokia" });
      }),
    "minor",
  ],
  [
    "an article added",
    () =>
      later(({ input, article }) => {
        input.articles.push({ ...structuredClone(article(HERALD)), id: "herald-1933-11-18", claims: [] });
      }),
    "minor",
  ],
  [
    "a claim's id moved",
    () =>
      later((crisis) => {
        rename(crisis, "herald-1933-11-16-length").push({
          id: "herald-1933-11-16-hours",
          kind: "moved",
          to: ["herald-1933-11-16-length"],
          note: null,
        });
      }),
    "minor",
  ],
  [
    "a register entry merged into another",
    () =>
      later(({ register, claim, input }) => {
        register("actors").splice(2, 1);
        claim("gazette-1933-11-17-marching-order")["attribution"] = [
          { manner: "named", actor: "rufus-firefly" },
        ];
        input.redirects.push({ id: "bob-roland", kind: "moved", to: ["rufus-firefly"], note: null });
      }),
    "minor",
  ],
  [
    "a claim's id moved without a redirect",
    () =>
      later((crisis) => {
        rename(crisis, "herald-1933-11-16-length");
      }),
    "major",
  ],
  [
    "a claim removed",
    () =>
      later(({ claims }) => {
        claims(HERALD).pop();
      }),
    "major",
  ],
  [
    "a redirect removed",
    () =>
      later(({ input }) => {
        input.redirects.length = 0;
      }),
    "major",
  ],
  [
    "a claim split",
    () =>
      later((crisis) => {
        const redirects = rename(crisis, "herald-1933-11-16-a");
        crisis
          .claims(HERALD)
          .push({ ...structuredClone(crisis.claim("herald-1933-11-16-a")), id: "herald-1933-11-16-b" });
        redirects.push({
          id: "herald-1933-11-16-hours",
          kind: "split",
          to: ["herald-1933-11-16-a", "herald-1933-11-16-b"],
          note: null,
        });
      }),
    "major",
  ],
  [
    "a claim's kind",
    () =>
      later(({ claims }) => {
        const {
          counted: _,
          low: __,
          best: ___,
          high: ____,
          relation: _____,
          unit: ______,
          ...rest
        } = claims(HERALD).pop() as Loose;
        claims(HERALD).push({ ...rest, kind: "statement", verb: "say", topic: "diplomacy", addressee: null });
      }),
    "major",
  ],
  [
    "a correction and an addition together",
    () =>
      later(({ claim, register }) => {
        claim(TROOPS)["summary"] = "Other words.";
        register("actors").push({ ...structuredClone(register("actors")[0]!), id: "klopstokia" });
      }),
    "minor",
  ],
  ["a dataset removed", () => shaped("offices", () => null), "major"],
  ["a field removed", () => shaped("actors", columns("wikidata", null)), "major"],
  ["a field renamed", () => shaped("actors", columns("wikidata", { name: "item" })), "major"],
  ["a field retyped", () => shaped("measures", columns("tier", { type: "string" })), "major"],
  ["a field made nullable", () => shaped("actors", columns("name", { nullable: true })), "major"],
  ["a field never null any more", () => shaped("actors", columns("note", { nullable: false })), "minor"],
  [
    "a word added to a closed list",
    () => shaped("statements", columns("verb", { words: [...wordsOf("statements", "verb"), "sing"] })),
    "major",
  ],
  [
    "a word removed from a closed list",
    () => shaped("statements", columns("verb", { words: wordsOf("statements", "verb").slice(1) })),
    "major",
  ],
  ["a key changed", () => shaped("offices", () => ({ key: ["actor", "title"] })), "major"],
];

function wordsOf(dataset: string, field: string) {
  return before[dataset]?.columns.find(({ name }) => name === field)?.words ?? [];
}

describe("bumpOf", () => {
  it.each(TABLE)("of %s", (_, change, level) => {
    expect(bumpOf(diffData(before, change())).level).toBe(level);
  });

  it("of a dataset or a field added is minor", () => {
    for (const then of [shaped("offices", () => null), shaped("actors", columns("wikidata", null))])
      expect(bumpOf(diffData(then, before)).level).toBe("minor");
  });

  it("has as reasons the changes of that level, and no lesser ones", () => {
    const found = bumpOf(
      diffData(
        before,
        later(({ claim }) => {
          claim(TROOPS)["summary"] = "Other words.";
          claim("herald-1933-11-16-hours")["unit"] = "days";
        }),
      ),
    );
    expect(found.reasons).toEqual([
      { level: "minor", what: "claim herald-1933-11-16-hours: changed (unit)" },
    ]);
  });
});
