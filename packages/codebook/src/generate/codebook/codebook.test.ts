import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { inventedCrisis } from "../../../test/invented-crisis";
import { claimRecord, closedLists, datasets, registers } from "../../schema/index";
import { codebook } from "./codebook";

const text = codebook(inventedCrisis);
const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

describe("codebook", () => {
  it("gives every word of every closed list with its meaning", () => {
    for (const { words } of closedLists(inventedCrisis))
      for (const [word, meaning] of Object.entries(words))
        expect(text).toContain(`| \`${word}\` | ${meaning} |`);
  });

  it("gives every field of every kind and register", () => {
    const records = [...claimRecord.options, ...Object.values(registers).map((register) => register.element)];
    for (const field of records.flatMap((record) => Object.keys(record.shape)))
      if (field !== "kind") expect(text).toContain(`| \`${field}\` |`);
  });

  it("describes every field", () => {
    expect(text).not.toMatch(/^\| `\w+` \| +\|/m);
  });

  it("shows a claim that the schema takes, with the fields that everybody writes", () => {
    const [, yaml = ""] = /```yaml\n([^`]+)```/.exec(text) ?? [];
    const [claim] = z.array(claimRecord).parse(parse(yaml, { schema: "core" }));
    expect(claim).toMatchObject({ kind: "deployment", date: "1933-11-14", low: 100, high: null });
  });

  it("names every dataset", () => {
    for (const { name, rowType } of datasets) expect(text).toContain(`| \`${name}\` | \`${rowType}\` |`);
  });

  it("links only to headings that are there, and of which there is one", () => {
    const anchors = headings.map(anchorOf);
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(50);
    for (const link of links)
      expect([link, anchors.filter((anchor) => anchor === link).length]).toEqual([link, 1]);
  });

  it("has tables whose lines have as many cells as their head", () => {
    const cells = (line: string) => line.replaceAll("\\|", "").split("|").length;
    for (const table of text.match(/(^\|.*\n)+/gm) ?? [])
      expect(new Set(table.trimEnd().split("\n").map(cells)).size, table).toBe(1);
  });
});
