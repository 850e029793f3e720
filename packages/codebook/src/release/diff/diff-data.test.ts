import { describe, expect, it } from "vitest";
import { freedonia } from "../../../test/freedonia";
import { snapshotOf } from "../../../test/snapshot";
import { compile } from "../../compile/index";
import type { RedirectRecord } from "../../schema/index";
import type { Snapshot } from "../snapshot/snapshot";
import { countChanges } from "./count-changes";
import { diffData } from "./diff-data";
import { formatMarkdown } from "./format-markdown";
import { formatText } from "./format-text";

const TROOPS = "gazette-1933-11-17-troops";
const before = snapshotOf(compile(freedonia()));

/** The invented crisis with one claim changed, and redirects. */
function later(fields: object, redirects: readonly RedirectRecord[] = [], id = TROOPS): Snapshot {
  const input = freedonia((articles) => {
    for (const article of articles)
      article.claims = article.claims.map((claim) => (claim.id === id ? { ...claim, ...fields } : claim));
  });
  return snapshotOf(compile({ ...input, redirects: [...input.redirects, ...redirects] }));
}

describe("diffData", () => {
  it("finds nothing between equal data, in whatever order they come", () => {
    const reversed = Object.fromEntries(
      Object.entries(before).map(([name, set]) => [
        name,
        set.key.join() === "id" ? { ...set, rows: set.rows.toReversed() } : set,
      ]),
    );
    expect(diffData(before, reversed)).toEqual({ changes: [], shape: [] });
  });

  it("tells field by field what a claim says now, with the rows of its tables", () => {
    const { changes } = diffData(
      before,
      later({ low: 90, attribution: [{ manner: "named", actor: "bob-roland" }] }),
    );
    expect(changes).toEqual([
      {
        what: "changed",
        type: "claim",
        id: TROOPS,
        dataset: "deployments",
        says: "Something is said of the crisis.",
        fields: [
          { field: "assertedBy", before: "rufus-firefly", after: "bob-roland" },
          { field: "low", before: 100, after: 90 },
          {
            field: "attributions",
            before: [{ manner: "named", actor: "rufus-firefly", office: null, described: null }],
            after: [{ manner: "named", actor: "bob-roland", office: null, described: null }],
          },
        ],
      },
    ]);
  });

  it("tells a claim that moved and what else of it changed, and not that its new id is new", () => {
    const redirect: RedirectRecord = {
      id: "herald-1933-11-16-hours",
      kind: "moved",
      to: ["herald-1933-11-16-length"],
      note: null,
    };
    const moved = later({ id: "herald-1933-11-16-length", best: 3 }, [redirect], "herald-1933-11-16-hours");
    expect(diffData(before, moved).changes).toEqual([
      {
        what: "moved",
        type: "claim",
        id: "herald-1933-11-16-hours",
        to: ["herald-1933-11-16-length"],
        dataset: "quantities",
        says: "Something is said of the crisis.",
        fields: [{ field: "best", before: 2.5, after: 3 }],
      },
    ]);
  });

  it("tells withdrawn and restored from changed", () => {
    const deprecated = later({ rank: "deprecated", rankReason: "Coded twice." });
    expect(diffData(before, deprecated).changes).toContainEqual(
      expect.objectContaining({ what: "withdrawn", id: TROOPS }),
    );
    expect(diffData(deprecated, before).changes).toContainEqual(
      expect.objectContaining({ what: "restored", id: TROOPS }),
    );
  });

  it("tells what is gone, also where it only redirected", () => {
    const none = snapshotOf(compile({ ...freedonia(), redirects: [] }));
    expect(diffData(before, none).changes).toMatchObject([
      { what: "gone", type: "measure", id: "envoys-withdrawn" },
    ]);
  });
});

describe("a difference in print", () => {
  const found = diffData(before, later({ low: 9000, scope: [], summary: "Many | <b>*men*</b>" }));

  it("is a line a field on a terminal", () => {
    expect(formatText(found)).toEqual([
      "claims changed: 1",
      `  ${TROOPS}`,
      "    summary: Something is said of the crisis. → Many | <b>*men*</b>",
      "    low: 100 → 9,000",
      "    scope: near-border, ground-forces → –",
      "",
    ]);
    expect(countChanges(found)).toBe("1 claim changed");
    expect(countChanges({ changes: [], shape: [] })).toBe("nothing changed");
  });

  it("is a table in Markdown, in which the data's own marks do nothing", () => {
    const text = formatMarkdown(found).join("\n");
    expect(text).toContain(
      "### Claims changed: 1\n\n| id | what |\n|---|---|\n| <code>gazette-1933-11-17-troops</code> | ",
    );
    expect(text).toContain("<br>**low** 100 → 9,000<br>");
    expect(text).toContain("→ Many &#124; &#60;b&#62;&#42;men&#42;&#60;/b&#62;");
  });
});
