import { describe, expect, it } from "vitest";
import { called } from "../../test/called";
import { ARTICLE } from "../../test/crisis";
import { printedWhileTesting } from "../../test/printed";

const printed = printedWhileTesting();

describe("crisis anchor CLAIM --find", () => {
  it("adds the span of the words to the claim's evidence, and touches nothing else", async () => {
    const { withText, read } = called();
    const before = read(ARTICLE);
    const id = "gazette-1933-11-17-border-denial";
    expect(await withText("anchor", id, "--find", "Sylvania", "--nth", "1", "--role", "context")).toBe(0);
    const [, span = ""] =
      /\n( {6}- \{ text: en, start: 160, end: 168, role: context, .*\})\n/.exec(read(ARTICLE)) ?? [];
    expect(span).not.toBe("");
    expect(read(ARTICLE).replace(`${span}\n`, "")).toBe(before);
  });

  it.each([
    [
      "words that stand more than once",
      ["gazette-1933-11-17-border-denial", "--find", "Sylvania"],
      /is there 2 times; pick one with nth: 1/,
    ],
    [
      "a claim that is not there",
      ["gazette-1933-11-17-border-denail", "--find", "x"],
      /there is no claim .*; did you mean gazette-1933-11-17-border-denial\?/,
    ],
    [
      "a role that is none",
      ["gazette-1933-11-17-border-denial", "--find", "Sylvania", "--role", "proof"],
      /--role: expected one of value, source, date, context, got proof/,
    ],
    [
      "a claim of an article without a text",
      ["herald-1934-01-02-war-attack", "--find", "x"],
      /herald-1934-01-02-war has no text/,
    ],
  ])("refuses %s", async (_, args, message) => {
    const { withText } = called();
    expect(await withText("anchor", ...args)).toBe(2);
    expect(printed.err).toMatch(message);
  });

  it.each([
    [
      "an article that cannot be read",
      "claims: [\n",
      /^crisis: gazette-1933-11-17-border cannot be read, nor its claims: crisis check says why\n$/,
    ],
    [
      "a claim that does not fit",
      "kind: deployed",
      /^crisis: gazette-1933-11-17-border-soldiers does not fit its schema: crisis check says where\n$/,
    ],
  ])("says so of %s", async (_, text, message) => {
    const { withText, read, write } = called();
    const before = read(ARTICLE);
    write(ARTICLE, text.startsWith("kind") ? before.replace("kind: deployment", text) : text);
    expect(await withText("anchor", "gazette-1933-11-17-border-soldiers", "--find", "Thursday")).toBe(2);
    expect(printed.err).toMatch(message);
  });
});
