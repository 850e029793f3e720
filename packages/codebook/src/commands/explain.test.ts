import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, CITED, crisis, type Edit } from "../../test/crisis";
import { printedWhileTesting } from "../../test/printed";
import { sha256 } from "../evidence/index";
import { formatHistory } from "../release/history";
import { formatRelease } from "../release/snapshot/recorded-release";
import { run } from "./program";

const SOLDIERS = "gazette-1933-11-17-border-soldiers";
const WORDS = "About 900 Sylvanian soldiers have gathered near the Freedonian border";

const printed = printedWhileTesting();

function setUp(...edits: Edit[]) {
  const { dataDir, sourcesDir } = crisis(...edits);
  const explain = (...args: string[]) => run(["explain", ...args, "--data", dataDir]);
  return {
    put: (file: string, text: string) => {
      mkdirSync(dirname(join(dataDir, file)), { recursive: true });
      writeFileSync(join(dataDir, file), text);
    },
    explain,
    withText: (...args: string[]) => explain(...args, "--sources", sourcesDir),
    story: async (...args: string[]) => {
      printed.out = "";
      expect(await explain(...args, "--json")).toBe(0);
      return JSON.parse(printed.out).claims[0];
    },
  };
}

describe("crisis explain", () => {
  it("tells what a claim codes, where it stands and rests, who said it, and what others say", async () => {
    const { explain } = setUp();
    expect(await explain(SOLDIERS)).toBe(0);
    for (const line of [
      /^gazette-1933-11-17-border-soldiers {2}deployment, .*gazette-1933-11-17-border\.yaml:21$/m,
      /^ {2}Freedonia's defence minister puts Sylvania's force near the border at some nine hundred\.$/m,
      /^ {2}best +900$/m,
      /^ {2}relation +about$/m,
      /^ {2}places +freedonia near$/m,
      /^ {2}public since 1933-11-17$/m,
      /^ {2}Rufus Firefly \(rufus-firefly\), Defence Minister, named$/m,
      /^evidence: anchored, proved against the text$/m,
      /^ {2}en 40–109, sentence 2: value, found$/m,
      /^standing: single$/m,
      /^ {2}contradicted by herald-1934-01-02-war-soldiers \(.*1934-01-02: The ambassador had put/m,
      /^ {2}herald-1934-01-02-war-soldiers contradicts it$/m,
      /^ {2}in no release yet$/m,
    ])
      expect(printed.out).toMatch(line);
  });

  it("shows the text's own words with the texts only", async () => {
    const { explain, withText } = setUp();
    await explain(SOLDIERS);
    expect(printed.out).not.toContain(WORDS);
    expect(await withText(SOLDIERS)).toBe(0);
    expect(printed.out).toContain(`    "${WORDS}"\n`);
  });

  it("tells of a correction, of a day before the article's, and of a claim without evidence", async () => {
    const { story } = setUp();
    expect(await story("herald-1934-01-02-war-soldiers")).toMatchObject({
      evidence: { status: "cited", spans: [] },
      known: {
        day: "1933-11-20",
        basis: "reference",
        reference: "gazette-1933-11-17-border-denial",
      },
      corrections: [{ field: "high", cause: "value", reference: SOLDIERS }],
    });
  });

  it("calls a claim that is not what was proved unproved, and one that waits for a text pending", async () => {
    const changed = setUp([ARTICLE, "best: 900", "best: 901"]);
    expect((await changed.story(SOLDIERS)).evidence.status).toBe("unproved");
    const pending = setUp([
      ARTICLE,
      "    counted: personnel\n",
      "    counted: personnel\n    proof: pending\n",
    ]);
    expect((await pending.story(SOLDIERS)).evidence.status).toBe("pending");
  });

  it("counts a copy and a deprecated claim for nothing, and names the origin", async () => {
    const copy = setUp([
      CITED,
      `{ type: contradicts, claim: ${SOLDIERS} }`,
      `{ type: confirms, claim: ${SOLDIERS} }\n      - { type: repeats, claim: ${SOLDIERS} }`,
    ]);
    expect((await copy.story("herald-1934-01-02-war-soldiers")).standing).toEqual({
      history: [{ from: "1933-11-20", standing: "corrected" }],
      origin: SOLDIERS,
      confirms: [],
      contradicts: [],
    });
    const deprecated = setUp([
      CITED,
      "    quantityType: stock\n",
      "    quantityType: stock\n    rank: deprecated\n    rankReason: Of another river.\n",
    ]);
    expect((await deprecated.story(SOLDIERS)).standing.history).toEqual([
      { from: "1933-11-17", standing: "single" },
    ]);
    expect((await deprecated.story("herald-1934-01-02-war-soldiers")).deprecated).toBe("Of another river.");
  });

  it("follows an id that moved or was split to the claims to use instead", async () => {
    const { explain, put } = setUp();
    put(
      "redirects.yaml",
      `- { id: old-soldiers, kind: moved, to: [${SOLDIERS}], note: Another slug. }\n- { id: older, kind: split, to: [old-soldiers, gazette-1933-11-17-border-denial] }\n`,
    );
    expect(await explain("old-soldiers")).toBe(0);
    expect(printed.out).toContain(`old-soldiers is no longer used; it is now ${SOLDIERS}\n`);
    expect(printed.out).toContain("  old-soldiers moved here: Another slug.\n");
    printed.out = "";
    expect(await explain("older")).toBe(0);
    expect(printed.out).toContain(`it is now ${SOLDIERS}, gazette-1933-11-17-border-denial\n`);
  });

  it("names the releases in which the claim entered and changed", async () => {
    const { explain, put } = setUp();
    const release = (version: string, date: string, what: object) => ({
      ...{ version, date, dataHash: "0".repeat(64) },
      ...{ added: [], changed: {}, moved: {}, withdrawn: [], restored: [], ...what },
    });
    const history = formatHistory({
      releases: [
        release("0.1.0", "1934-02-01", { added: [SOLDIERS] }),
        release("0.1.1", "1934-03-01", { changed: { [SOLDIERS]: ["best"] } }),
      ],
    });
    put("history.json", history);
    expect(await explain(SOLDIERS)).toBe(2);
    expect(printed.err).toMatch(/0\.1\.1\.json is missing/);
    put(
      "releases/0.1.1.json",
      formatRelease({
        version: "0.1.1",
        date: "1934-03-01",
        dataHash: "0".repeat(64),
        history: sha256(history),
        data: {},
      }),
    );
    expect(await explain(SOLDIERS)).toBe(0);
    expect(printed.out).toMatch(
      /\nreleases\n {2}0\.1\.0 1934-02-01 entered\n {2}0\.1\.1 1934-03-01 changed: best\n$/,
    );
  });

  it("refuses an id that is none, with the nearest one, and one whose record does not fit", async () => {
    const { explain } = setUp([ARTICLE, "best: 900", "best: many"]);
    expect(await explain("gazette-1933-11-17-border-denail")).toBe(2);
    expect(printed.err).toBe(
      "crisis: there is no claim gazette-1933-11-17-border-denail; did you mean gazette-1933-11-17-border-denial?\n",
    );
    printed.err = "";
    expect(await explain(SOLDIERS)).toBe(2);
    expect(printed.err).toBe(`crisis: ${SOLDIERS} does not fit its schema: crisis check says where\n`);
  });

  it("says why nothing can be told where repeats run in a circle", async () => {
    const { explain } = setUp([
      CITED,
      `{ type: contradicts, claim: ${SOLDIERS} }`,
      "{ type: repeats, claim: herald-1934-01-02-war-soldiers }",
    ]);
    expect(await explain("herald-1934-01-02-war-soldiers")).toBe(1);
    expect(printed.out).toMatch(/^relations: repeats runs in a circle: .*\ncrisis check says where\n$/);
  });
});
