import { describe, expect, it } from "vitest";
import { called } from "../../test/called";
import { ARTICLE } from "../../test/crisis";
import { printedWhileTesting } from "../../test/printed";

const printed = printedWhileTesting();

describe("crisis verify --update", () => {
  it("gives spans that moved their new places, and leaves what is gone to a person", async () => {
    const { withText, read } = called([ARTICLE, "start: 160, end: 178", "start: 161, end: 179"]);
    expect(await withText("verify")).toBe(1);
    expect(read(ARTICLE)).toContain("start: 161, end: 179");
    printed.out = "";
    expect(await withText("verify", "--update")).toBe(0);
    expect(printed.out).toContain("gazette-1933-11-17-border-denial evidence.0: moved from 161 to 160\n");
    expect(read(ARTICLE)).toContain("start: 160, end: 178");
  });

  it("changes no span whose words are others", async () => {
    const { withText, read } = called([ARTICLE, /digest: 9fbd86/, "digest: 0fbd86"]);
    const before = read(ARTICLE);
    expect(await withText("verify", "--update")).toBe(1);
    expect(read(ARTICLE)).toBe(before);
  });
});
