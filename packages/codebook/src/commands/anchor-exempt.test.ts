import { describe, expect, it } from "vitest";
import { ARTICLE_FLAGS, called, SECOND } from "../../test/called";
import { ARTICLE } from "../../test/crisis";
import { printedWhileTesting } from "../../test/printed";

const printed = printedWhileTesting();

describe("crisis anchor ARTICLE --find", () => {
  const article = "gazette-1933-11-18-a-second-look";

  it("leaves a sentence out with a reason, and takes it from the list of those to be coded", async () => {
    const { call, withText, read, text } = called();
    await call("new", "article", "--text", text, ...ARTICLE_FLAGS);
    const before = read(SECOND);
    expect(await withText("anchor", article, "--find", "raining", "--left-out", "scene-setting")).toBe(0);
    expect(before).toContain("#   6: 356–385\n");
    expect(read(SECOND)).toBe(
      `${before.replace("#   6: 356–385\n", "")}leftOut:\n  - { text: en, start: 356, end: 385, reason: scene-setting }\n`,
    );
    expect(await withText("anchor", article, "--find", "Read more", "--left-out", "navigation")).toBe(0);
    expect(read(SECOND)).toMatch(
      /scene-setting \}\n {2}- \{ text: en, start: 485, end: 495, reason: navigation \}\n$/,
    );
  });

  it("waives a number by name", async () => {
    const { call, withText, read, text } = called();
    await call("new", "article", "--text", text, ...ARTICLE_FLAGS);
    expect(await withText("anchor", article, "--find", "12", "--waived", "A number of umbrellas.")).toBe(0);
    expect(read(SECOND)).toMatch(
      /waived:\n {2}- \{ text: en, start: 471, end: 473, what: "12", reason: A number of umbrellas\. \}\n$/,
    );
  });

  it.each([
    [
      "a reason that is none",
      ["--find", "raining", "--left-out", "wether"],
      /--left-out: no word of the list: expected one of/,
    ],
    ["no words", ["--left-out", "navigation"], /--find {2}the words that no claim rests on/],
    [
      "words that are not there",
      ["--find", "snowing", "--left-out", "navigation"],
      /--find: "snowing" is not in the text/,
    ],
    [
      "too much to be waived",
      [
        "--find",
        "raining in Klopstokia. A palace source expects an attack by the end of December. The Ministry",
        "--waived",
        "No.",
      ],
      /--waived: what: /,
    ],
    ["both at once", ["--find", "12", "--left-out", "navigation", "--waived", "No."], /one at a time/],
  ])("refuses %s", async (_, args, message) => {
    const { withText, read } = called();
    const before = read(ARTICLE);
    expect(await withText("anchor", "gazette-1933-11-17-border", ...args)).toBe(2);
    expect(printed.err).toMatch(message);
    expect(read(ARTICLE)).toBe(before);
  });
});
