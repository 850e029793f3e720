import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CITED, crisis } from "../../test/crisis";
import { checkData } from "../commands/check";

const claim = (kind: string, n: number) => `  - id: herald-1934-01-02-war-${kind}-${n}
    kind: ${kind}
    about: nothing-${n}
    attribution: [{ manner: own-voice }]
    modality: actual
    date: null
    summary: One of many.
    evidence: []
    ${kind === "event" ? "type: invasion" : "verb: say\n    topic: diplomacy"}
`;

it("rules look thousands of claims through in a bounded time, each claim broken in its own way", () => {
  const { dataDir } = crisis();
  const header =
    "# yaml-language-server: $schema=../../../codebook/schemas/article.schema.json\nid: herald-1934-01-02-war\npublisher: gazette\ntitle: War\ntype: news\npublished: 1934-01-02\nurl: https://example.org/\nclaims:\n";
  const claims = Array.from({ length: 3_000 }, (_, n) => claim(n % 2 ? "event" : "statement", n));
  writeFileSync(join(dataDir, CITED), header + claims.join(""));
  const started = Date.now();
  const { problems } = checkData(dataDir, null);
  expect(Date.now() - started).toBeLessThan(20_000);
  expect(problems).toHaveLength(3_000);
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["references"]));
}, 60_000);
