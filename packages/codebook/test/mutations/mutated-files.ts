import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkData } from "../../src/commands/check";
import { random } from "../tree/random";
import { mutateYaml } from "./mutate-yaml";

const FILES = [
  "articles/gazette-1933-11-17-border.yaml",
  "articles/herald-1934-01-02-war.yaml",
  "registers/actors.yaml",
];
const SLOWEST = 10_000;

/** How many mutated files ended how; `wrong` are those that did neither, with why and the file. */
export type Ends = {
  accepted: number;
  refused: number;
  slowest: number;
  wrong: { why: string; text: string }[];
};

/** Checks so many mutated files, one at a time in a copy of the invented crisis. Each must be accepted, or refused by errors that name
 * the file and a place in it, in bounded time; and nothing in the folder may change. */
export function mutatedFiles(dataDir: string, count: number, seed: number): Ends {
  const chance = random(seed);
  const originals = new Map(FILES.map((file) => [file, readFileSync(join(dataDir, file), "utf8")]));
  const ends: Ends = { accepted: 0, refused: 0, slowest: 0, wrong: [] };
  for (let done = 0; done < count; done += 1) {
    const file = chance.pick(FILES);
    const original = originals.get(file) ?? "";
    const bytes = mutateYaml(original, chance);
    const path = join(dataDir, file);
    writeFileSync(path, bytes);
    const started = performance.now();
    const why = endOf(dataDir, path, bytes, ends);
    const took = performance.now() - started;
    ends.slowest = Math.max(ends.slowest, took);
    if (took > SLOWEST) ends.wrong.push({ why: `took ${took.toFixed(0)} ms`, text: String(bytes) });
    if (why !== null) ends.wrong.push({ why, text: Buffer.from(bytes).toString("utf8") });
    writeFileSync(path, original);
  }
  return ends;
}

function endOf(dataDir: string, path: string, bytes: Uint8Array, ends: Ends): string | null {
  const before = readdirSync(dataDir, { recursive: true }).length;
  try {
    const { problems } = checkData(dataDir, null);
    const crashed = problems.find(({ message }) => message.startsWith("the rule itself failed"));
    if (crashed) return `${crashed.rule}: ${crashed.message}`;
    const lines = Buffer.from(bytes).toString("utf8").split("\n").length;
    const lost = problems.find(
      ({ file, line, column }) => file === "" || line < 1 || column < 1 || (file === path && line > lines),
    );
    if (lost) return `no place: ${JSON.stringify(lost)}`;
    if (problems.length === 0) ends.accepted += 1;
    else ends.refused += 1;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  if (readdirSync(dataDir, { recursive: true }).length !== before) return "something was written";
  return Buffer.compare(readFileSync(path), bytes) === 0 ? null : "the file was written over";
}
