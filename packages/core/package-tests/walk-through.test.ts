import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandsUnder } from "./contributing";
import { type Registry, startRegistry } from "./registry";
import { type ScratchCopy, scratchCopy } from "./scratch-copy";

const ID = "gazette-1933-11-18-guns";
const FILE = `packages/core/data/articles/${ID}.yaml`;
const TEXT = `Sylvania moves guns
Sylvania moved 12 tanks to the border, said Defence Minister Rufus Firefly on Friday. Sylvania denies it.
Firefly and Ambassador Trentino met in Klopstokia on November 15; the talks ended without an agreement. It was raining.
`;

const DENIAL = `crisis add statement --article ${ID} --slug denial --about sylvanian-forces-near-freedonia --by institution:sylvania \
--polarity denied --modality actual --date null --verb deny --topic troop-build-up --relation contradicts:${ID}-tanks \
--summary 'The Sylvanian side says that there are none.' --find 'Sylvania denies it'`;
// the text names no year, so that its basis is not stated: the error that verify is to find
const TALKS = `crisis add event --article ${ID} --slug talks --about klopstokia-talks --by own-voice --modality actual \
--date 1933-11-15 --date-basis stated --type negotiation --channel in-person --outcome no-agreement --place klopstokia:at \
--participant rufus-firefly:participant --participant ambassador-trentino:participant:Ambassador \
--summary 'The two talked in Klopstokia, to no end.' --find-date 'November 15' \
--find 'Firefly and Ambassador Trentino met in Klopstokia on November 15; the talks ended without an agreement'`;

const QUERY = `import { version, where } from "@crisis/core";
import { deployments } from "@crisis/core/deployments";
console.log(JSON.stringify({ version, rows: where(deployments, { counted: "tanks" }) }));
`;

// each command takes a second or more, and the build of a release many
describe("a new contributor who does what CONTRIBUTING says, from a text to a query of the released package", {
  timeout: 300_000,
}, () => {
  let folder: string;
  let registry: Registry;
  let copy: ScratchCopy;
  const open = new Set([...commandsUnder("Add an article, or correct a claim"), ...commandsUnder("Release")]);
  open.delete("export CRISIS_SOURCES=../texts");

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "crisis-walk-"));
    mkdirSync(join(folder, "texts"));
    writeFileSync(join(folder, "texts", `${ID}.txt`), TEXT);
    registry = await startRegistry(join(folder, "registry"));
    copy = scratchCopy(folder);
  });

  afterAll(async () => {
    await registry?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (line: string) => copy.shell(line, { ...registry.env, CRISIS_SOURCES: "../texts" });
  const fine = (line: string) => {
    const { code, out } = run(line);
    expect(code, `${line}\n${out}`).toBe(0);
    return out;
  };
  /** The command that CONTRIBUTING shows, which begins so. */
  const shown = (start: string) => {
    const line =
      [...open].find((command) => command === start) ??
      [...open].find((command) => command.startsWith(start));
    if (line === undefined) throw new Error(`CONTRIBUTING shows no command that begins ${start}`);
    open.delete(line);
    return line;
  };
  const edit = (from: string, to: string) => {
    const path = join(copy.root, FILE);
    const before = readFileSync(path, "utf8");
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`nothing to change in ${FILE}: ${from}`);
    writeFileSync(path, after);
  };
  const verify = `crisis verify ${ID}`;

  test("scaffolds an article from its text, and adds three claims", () => {
    expect(fine(shown("crisis new article"))).toContain("5 sentences to code");
    expect(fine(shown("crisis add deployment"))).toContain(`${ID}-tanks added`);
    fine(DENIAL);
    fine(TALKS);
    expect(fine(shown("crisis anchor"))).toContain(`${ID}-tanks (date) → 98–104`);
  });

  test("sees which sentences are open, and leaves them out with a reason", () => {
    const left = fine(shown("crisis sentences"));
    expect(left).toContain("5 sentences, 2 open");
    expect(left).toContain("It was raining.");
    expect(fine(shown("crisis anchor"))).toContain(`${ID} leftOut (scene-setting) → `);
    const drafts = `  - { text: en, find: Sylvania moves guns, reason: duplicate }`;
    edit("leftOut:\n", `leftOut:\n${drafts}\n`);
    expect(run("crisis check").out).toMatch(new RegExp(`${FILE}:\\d+:\\d+ drafts ${ID} leftOut\\.0`));
    fine(`crisis anchor ${ID}`);
    expect(fine(`crisis sentences ${ID} --open`)).toContain("0 open; 100% covered");
  });

  test("is told of an error by the line that has it, and mends it", () => {
    const { code, out } = run(shown("crisis verify"));
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`${ID}\\.yaml:\\d+:\\d+ entailed ${ID}-talks date`));
    expect(out).toContain("its basis is relative");
    expect(out).toContain("2 of 3 claims proved");
    edit("date: 1933-11-15\n    dateBasis: stated", "date: 1933-11-15\n    dateBasis: relative");
    expect(fine(verify)).toContain("3 of 3 claims proved");
  });

  test("cannot change a proved figure unseen, with the text or without", () => {
    edit("low: 12\n    best: 12\n    high: 12", "low: 21\n    best: 21\n    high: 21");
    const blind = copy.shell("crisis check", { ...registry.env, CRISIS_SOURCES: "" });
    expect(blind.code).toBe(1);
    expect(blind.out).toContain(`${ID}-tanks`);
    expect(run(`${verify} --no-write`).code).toBe(1);
    edit("low: 21\n    best: 21\n    high: 21", "low: 12\n    best: 12\n    high: 12");
  });

  test("has what is mechanical mended by check", () => {
    edit("# yaml-language-server: $schema=../../../codebook/schemas/article.schema.json\n", "");
    expect(run("crisis check").out).toContain("crisis check --fix mends 1 of them");
    expect(fine(shown("crisis check --fix"))).toContain("1 problem mended");
    expect(fine("crisis check")).toContain("3 articles, 10 claims: no problems");
  });

  test("is told what the claim rests on and what the change says, and needs", () => {
    const story = fine(shown("crisis explain"));
    expect(story).toContain("evidence: anchored");
    expect(story).toContain(`contradicted by ${ID}-denial`);
    fine(shown("crisis generate"));
    const changed = fine(shown("crisis diff"));
    expect(changed).toContain("needs a minor bump");
    expect(changed).toContain(`${ID}-tanks`);
    fine(shown("crisis bump"));
    fine("git add --all && git commit --quiet --message 'feat(data): code an article'");
    fine("crisis bump --check");
  });

  test("releases it, publishes it, and queries it in a project elsewhere", async () => {
    expect(fine(shown("crisis release --dry-run"))).toContain("@crisis/core 0.0.0 → 0.1.0");
    fine(shown("crisis release"));
    fine("git add --all && git commit --quiet --message release");
    const publish = shown(".ci/publish");
    expect(run(`${publish} --no-build`).out).toContain(
      "@crisis/core was built for 0.0.0, and its version is 0.1.0",
    );
    fine("cd packages/core && npm run build");
    expect(fine(`${publish} --no-build`)).toContain("@crisis/core@0.1.0 published and tagged");
    expect(fine("git tag --list").split("\n")).toContain("@crisis/core@0.1.0");
    expect(fine(`${publish} --no-build`)).toContain("nothing to publish");
    const project = join(folder, "project");
    mkdirSync(project);
    writeFileSync(
      join(project, "package.json"),
      '{ "name": "project", "private": true, "type": "module" }\n',
    );
    writeFileSync(join(project, "query.js"), QUERY);
    fine("cd ../project && npm install @crisis/core");
    expect(JSON.parse(fine("cd ../project && node query.js"))).toMatchObject({
      version: "0.1.0",
      rows: [{ id: `${ID}-tanks`, best: 12, standing: "contested", evidence: "anchored" }],
    });
  });

  test("has then done all that CONTRIBUTING shows", () => {
    expect([...open]).toEqual([]);
  });
});
