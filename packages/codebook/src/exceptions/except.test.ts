import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CITED, crisis } from "../../test/crisis";
import { checkData } from "../commands/check";
import { applyFixes } from "../edit/apply-fixes";
import { fileDigest } from "../read/read-text-file";

const HTTP = [CITED, "https://example.org/war", "http://example.org/war"] as const;
const NEEDED = "- { rule: https, record: herald-1934-01-02-war, reason: The site has no other. }\n";

function checked(exceptions: string, files: string[] = []) {
  const { dataDir } = crisis(HTTP);
  const file = join(dataDir, "exceptions.yaml");
  writeFileSync(file, exceptions);
  const { problems } = checkData(
    dataDir,
    null,
    files.map((name) => join(dataDir, name)),
    { advice: true },
  );
  return {
    dataDir,
    file,
    problems,
    said: problems.map(({ rule, line, message }) => `${rule} ${line}: ${message}`),
  };
}

describe("exceptions", () => {
  it("let a finding stand", () => {
    expect(checked("[]").said).toEqual(["https 9: the address is not https"]);
    expect(checked(NEEDED).said).toEqual([]);
    expect(checked(NEEDED.replace("reason", "field: url, reason")).said).toEqual([]);
  });

  it("that nothing needs are a problem, which --fix takes out", () => {
    const { file, problems, said } = checked(
      `${NEEDED}${NEEDED.replace("herald-1934-01-02-war", "gazette")}`,
    );
    expect(said).toEqual(["exceptions 2: the exception from https for gazette is no longer needed"]);
    applyFixes(problems, (path) => fileDigest(path) ?? undefined);
    expect(readFileSync(file, "utf8")).toBe(NEEDED);
  });

  it("are not called unneeded where only some articles were looked at", () => {
    expect(checked(NEEDED, ["articles/gazette-1933-11-17-border.yaml"]).said).toEqual([]);
  });

  it("are made from no rule that proves", () => {
    const said = checked(`${NEEDED}- { rule: proved, record: gazette, reason: Trust me. }\n`).said;
    expect(said).toEqual(["exceptions 2: no exceptions are made from this rule"]);
  });

  it("that fit no schema are located", () => {
    expect(checked(`${NEEDED}- { rule: https }\n`).said).toEqual([
      "schema 2: a field is missing",
      "schema 2: a field is missing",
    ]);
  });
});
