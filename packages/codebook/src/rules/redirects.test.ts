import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { crisis } from "../../test/crisis";
import { checkData } from "../commands/check";

function said(yaml: string): string[] {
  const { dataDir } = crisis();
  writeFileSync(join(dataDir, "redirects.yaml"), yaml);
  return checkData(dataDir, null).problems.map(
    ({ rule, line, field, message, got, hint }) =>
      `${rule} ${line} ${field}: ${message}, got ${got}${hint ? `; ${hint}` : ""}`,
  );
}

describe("redirects", () => {
  it("has nothing against an id that moved, and one that was split", () => {
    expect(
      said(
        "- { id: old-river-closure, kind: moved, to: [marble-bridge-closure] }\n- { id: old-two, kind: split, to: [sylvania, rufus-firefly], note: Two things. }\n",
      ),
    ).toEqual([]);
  });

  it("wants ids that are in use, or redirect", () => {
    expect(said("- { id: a, kind: moved, to: [marble-bridge-closures] }\n")).toEqual([
      "redirects 1 to.0: the id to use instead is not there, got marble-bridge-closures; did you mean marble-bridge-closure?",
    ]);
  });

  it("refuses a circle, at each of its ids", () => {
    const circle = "- { id: a, kind: moved, to: [b] }\n- { id: b, kind: moved, to: [a] }\n";
    expect(said(circle)).toEqual([
      "redirects 1 to: the redirects run in a circle, got b",
      "redirects 2 to: the redirects run in a circle, got a",
    ]);
  });

  it("refuses an id that is in use, stands twice, or is split over types", () => {
    expect(said("- { id: sylvania, kind: moved, to: [freedonia] }\n")[0]).toContain("the id is in use");
    const once = "- { id: a, kind: moved, to: [sylvania] }\n";
    expect(said(once + once)).toEqual(["redirects 2 id: the id redirects twice, got a"]);
    expect(said("- { id: a, kind: split, to: [sylvania, gazette-1933-11-17-border] }\n")).toEqual([
      "redirects 1 to: the ids to use instead are of several types, got actors, article",
    ]);
  });

  it("is held against its schema, entry by entry", () => {
    expect(said("- { id: a, kind: moved, to: [sylvania, freedonia] }\n")[0]).toContain(
      "an id that moved has one id to use instead",
    );
    expect(said("redirects: none\n")[0]).toMatch(/^schema 1/);
  });
});
