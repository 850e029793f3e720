import { readFileSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { type Ended, node } from "./built";

const FLAGS =
  "--article gazette-1933-11-17-border --about sylvanian-forces-near-freedonia --by institution:sylvania --polarity denied --modality actual --date null --verb deny --topic troop-build-up --summary No. --pending";

/** Adds a claim in a process of its own. */
export function addClaim(cli: string, dataDir: string, slug: string): Promise<Ended> {
  return node([cli, "add", "statement", "--slug", slug, "--data", dataDir, ...FLAGS.split(" ")]);
}

/** What became of the writers of a round. */
export interface Round {
  /** What said that it was written, and is not there. */
  readonly lost: readonly string[];
  /** What was refused, and says so. */
  readonly told: readonly string[];
}

/** Two processes add a claim to one file, and somebody saves a comment in it meanwhile, as an editor does: not where the file is another than the one
 * that was opened. */
export async function writersAndHand(
  cli: string,
  dataDir: string,
  file: string,
  round: number,
): Promise<Round> {
  const slugs = [`first-${round}`, `second-${round}`];
  const comment = `# by hand ${round}`;
  const adding = slugs.map((slug) => addClaim(cli, dataDir, slug));
  let isOver = false;
  const over = Promise.all(adding).then((ended) => {
    isOver = true;
    return ended;
  });
  // until the writers are about to write, which differs from machine to machine
  await wait(Math.random() * 600);
  const saved = saveByHand(file, comment);
  const before = isOver;
  const ended = await over;
  const text = readFileSync(file, "utf8");
  const written = slugs.filter((_, index) => ended[index]?.code === 0);
  const isThere = (slug: string) => text.includes(`id: gazette-1933-11-17-border-${slug}\n`);
  return {
    lost: [
      ...written.filter((slug) => !isThere(slug)),
      ...(saved && !text.includes(`${comment}\n`) ? [comment] : []),
    ],
    told: [
      ...slugs.filter((slug, index) => !written.includes(slug) && /crisis: /.test(ended[index]?.err ?? "")),
      ...(saved || before ? [] : [comment]),
    ],
  };
}

/** Adds a line in front of a file in place, as many editors do; `false` where the file changed under the editor's hands. */
function saveByHand(file: string, line: string): boolean {
  const opened = statSync(file, { bigint: true });
  const text = readFileSync(file, "utf8");
  const now = statSync(file, { bigint: true });
  if (now.ino !== opened.ino || now.mtimeNs !== opened.mtimeNs) return false;
  writeFileSync(file, `${line}\n${text}`);
  return true;
}
