import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, crisis, type Edit } from "../../test/crisis";
import { checkData } from "./check";
import { verifyData } from "./verify";

const PROOF = "proofs/gazette-1933-11-17-border.en.json";
const proofIn = (dataDir: string) => JSON.parse(readFileSync(join(dataDir, PROOF), "utf8"));

describe("verifyData", () => {
  it("finds the committed proof to be what it would write", () => {
    const { dataDir, sourcesDir } = crisis();
    const result = verifyData(dataDir, sourcesDir);
    expect(result).toMatchObject({ ok: true, problems: [], skipped: [] });
    expect(result.texts).toEqual([
      {
        article: "gazette-1933-11-17-border",
        text: "en",
        claims: 5,
        found: 5,
        moved: 0,
        altered: 0,
        gone: 0,
        draft: 0,
        proved: 5,
        sentences: { total: 9, covered: 5, leftOut: 4 },
        items: { total: 14, covered: 14, waived: 0 },
        coverage: 1,
        proof: "unchanged",
      },
    ]);
  });

  it("writes the proof that check asks for, and no other file", () => {
    const { dataDir, sourcesDir } = crisis();
    rmSync(join(dataDir, "proofs"), { recursive: true });
    expect(checkData(dataDir, null).ok).toBe(false);
    expect(verifyData(dataDir, sourcesDir).texts[0]?.proof).toBe("written");
    expect(readdirSync(join(dataDir, "proofs"))).toEqual(["gazette-1933-11-17-border.en.json"]);
    expect(checkData(dataDir, null).problems).toEqual([]);
  });

  it("does not prove a claim that the text does not bear out, and proves the others", () => {
    const { dataDir, sourcesDir } = crisis([ARTICLE, "best: 900", "best: 9000"]);
    const result = verifyData(dataDir, sourcesDir);
    expect(result.ok).toBe(false);
    expect(result.problems.map(({ rule, record }) => [rule, record])).toEqual([
      ["entailed", "gazette-1933-11-17-border-soldiers"],
    ]);
    expect(result.texts[0]).toMatchObject({ found: 5, proved: 4, proof: "written" });
    expect(Object.keys(proofIn(dataDir).claims)).not.toContain("gazette-1933-11-17-border-soldiers");
    expect(checkData(dataDir, null).problems.map(({ message }) => message)).toEqual([
      "the claim is not proved against text en",
    ]);
  });

  it("proves a changed claim again where the text says so", () => {
    const { dataDir, sourcesDir } = crisis([ARTICLE, "posture: deployed", "posture: exercising"]);
    expect(checkData(dataDir, null).ok).toBe(false);
    expect(verifyData(dataDir, sourcesDir).ok).toBe(true);
    expect(checkData(dataDir, null).ok).toBe(true);
  });

  it("writes nothing when told so", () => {
    const { dataDir, sourcesDir } = crisis([ARTICLE, "posture: deployed", "posture: exercising"]);
    const before = readFileSync(join(dataDir, PROOF), "utf8");
    expect(verifyData(dataDir, sourcesDir, { write: false }).texts[0]?.proof).toBe("not written");
    expect(readFileSync(join(dataDir, PROOF), "utf8")).toBe(before);
  });

  const unproved: [title: string, edit: Edit][] = [
    ["of another text than the coded one", [ARTICLE, "digest: 2f065e", "digest: 3f065e"]],
    ["of a file with a claim that does not fit", [ARTICLE, "kind: event", "kind: evnt"]],
  ];
  it.each(unproved)("writes no proof %s", (_, edit) => {
    const { dataDir, sourcesDir } = crisis(edit);
    const before = readFileSync(join(dataDir, PROOF), "utf8");
    const result = verifyData(dataDir, sourcesDir);
    expect(result.ok).toBe(false);
    expect(result.texts[0]?.proof).toBe("not written");
    expect(readFileSync(join(dataDir, PROOF), "utf8")).toBe(before);
  });

  it("skips, by name, what it has no text of, and needs no text of cited articles", () => {
    const { dataDir, sourcesDir } = crisis();
    rmSync(join(sourcesDir, "gazette-1933-11-17-border.txt"));
    const { ok, texts, skipped } = verifyData(dataDir, sourcesDir);
    expect([ok, texts]).toEqual([true, []]);
    expect(skipped).toEqual([
      expect.stringMatching(/^gazette-1933-11-17-border text en: .*\.txt cannot be read \(ENOENT\)$/),
    ]);
  });

  it("sees a text that was changed under the claims", () => {
    const { dataDir, sourcesDir } = crisis();
    const path = join(sourcesDir, "gazette-1933-11-17-border.txt");
    writeFileSync(path, readFileSync(path, "utf8").replace("About 900", "About 700"));
    const result = verifyData(dataDir, sourcesDir);
    expect(result.texts[0]).toMatchObject({ found: 4, altered: 1, proved: 4, proof: "not written" });
    expect(result.problems.map(({ rule }) => rule)).toEqual(["source-texts", "found"]);
  });

  it("leaves no temporary file", () => {
    const { dataDir, sourcesDir } = crisis();
    rmSync(join(dataDir, PROOF));
    verifyData(dataDir, sourcesDir);
    expect(existsSync(join(dataDir, PROOF))).toBe(true);
    expect(readdirSync(join(dataDir, "proofs"))).toHaveLength(1);
  });
});
