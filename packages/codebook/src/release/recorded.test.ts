import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { freedonia } from "../../test/freedonia";
import { snapshotOf } from "../../test/snapshot";
import { compile } from "../compile/index";
import { sha256 } from "../evidence/index";
import { diffData } from "./diff/diff-data";
import { eventsOf, formatHistory, parseHistory, withRelease } from "./history";
import { HISTORY, readRecorded, releasePath } from "./recorded";
import { formatRelease, parseRelease } from "./snapshot/recorded-release";

const data = snapshotOf(compile(freedonia()));
const hash = "0".repeat(64);
const first = withRelease(
  { releases: [] },
  { version: "0.1.0", date: "2022-01-01", dataHash: hash },
  diffData({}, data),
);
const release = {
  version: "0.1.0",
  date: "2022-01-01",
  dataHash: hash,
  history: sha256(formatHistory(first)),
  data,
};

function folder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), "crisis-recorded-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, "releases"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

describe("a recorded release", () => {
  it("reads back as it was, and differs in nothing from the data", () => {
    const read = parseRelease(formatRelease(release));
    expect(read).toEqual(release);
    expect(diffData(read.data, data)).toEqual({ changes: [], shape: [] });
  });

  it("is a line a row, so that a changed claim is a changed line", () => {
    const other = formatRelease({
      ...release,
      data: snapshotOf(
        compile(
          freedonia((articles) => {
            articles[0]!.claims[1]!.summary = "Other.";
          }),
        ),
      ),
    }).split("\n");
    expect(
      formatRelease(release)
        .split("\n")
        .filter((line) => !other.includes(line)),
    ).toHaveLength(1);
  });

  it.each([
    ["no JSON", "{", /JSON/],
    ["another thing", "[]", /the file: /],
    [
      "a row with a cell too few",
      formatRelease(release).replace('["gazette","Gazette",', '["gazette",'),
      /data\.publishers\.rows\.0: expected 8 cells/,
    ],
  ])("is refused with the place where it is %s", (_, text, message) => {
    expect(() => parseRelease(text)).toThrow(message);
  });
});

describe("readRecorded", () => {
  it("has nothing before the first release", () => {
    expect(readRecorded(folder({}))).toEqual({ history: { releases: [] }, last: null });
  });

  it("reads the last release that the history names", () => {
    const dir = folder({ [HISTORY]: formatHistory(first), [releasePath("0.1.0")]: formatRelease(release) });
    expect(readRecorded(dir)).toEqual({ history: first, last: release });
  });

  it("refuses a history whose last release is missing, or that was edited", () => {
    expect(() => readRecorded(folder({ [HISTORY]: formatHistory(first) }))).toThrow("0.1.0.json is missing");
    const edited = formatHistory(first).replace("gazette-1933-11-17-troops", "gazette-1933-11-17-tanks");
    const dir = folder({ [HISTORY]: edited, [releasePath("0.1.0")]: formatRelease(release) });
    expect(() => readRecorded(dir)).toThrow("is only added to, and by crisis release");
  });
});

describe("history", () => {
  const ID = "herald-1933-11-16-length";
  const at = (version: string) => ({ version, date: "2022-02-02", dataHash: hash });
  const head = { type: "claim", dataset: "quantities", says: "" } as const;
  const history = [
    [
      {
        what: "changed",
        ...head,
        id: "herald-1933-11-16-hours",
        fields: [{ field: "best", before: 2, after: 3 }],
      },
    ],
    [{ what: "moved", ...head, id: "herald-1933-11-16-hours", to: [ID], fields: [] }],
    [
      {
        what: "withdrawn",
        ...head,
        id: ID,
        fields: [{ field: "rank", before: "normal", after: "deprecated" }],
      },
    ],
  ].reduce(
    (sum, changes, index) =>
      withRelease(sum, at(`0.${index + 2}.0`), { changes: changes as never, shape: [] }),
    first,
  );

  it("tells of a claim when it entered, changed, moved and was withdrawn, under whatever id", () => {
    expect(eventsOf(ID, history).map(({ version, what }) => `${version} ${what}`)).toEqual([
      "0.1.0 entered",
      "0.2.0 changed: best",
      "0.3.0 had the id herald-1933-11-16-hours before",
      "0.4.0 withdrawn",
    ]);
    expect(eventsOf("herald-1933-11-16-never", history)).toEqual([]);
  });

  it("is only added to: a release changes no line of those before", () => {
    const lines = formatHistory(first).split("\n").slice(1, -3);
    expect(formatHistory(history)).toContain(lines.join("\n"));
    expect(parseHistory(formatHistory(history))).toEqual(history);
  });
});
