import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtTool, node } from "./built";
import { addClaim, writersAndHand } from "./contest";
import { ARTICLE, crisis } from "./crisis";

const leftIn = (dataDir: string) =>
  readdirSync(join(dataDir, "articles")).filter((name) => !name.endsWith(".yaml"));

describe("processes that write at once", () => {
  it("keep all eight claims that eight of them add to one file", { timeout: 240_000 }, async () => {
    const { cli } = await builtTool();
    const { dataDir } = crisis();
    const slugs = Array.from({ length: 8 }, (_, index) => `at-once-${index}`);
    const ended = await Promise.all(slugs.map((slug) => addClaim(cli, dataDir, slug)));
    expect(ended.map(({ code, err }) => ({ code, err }))).toEqual(slugs.map(() => ({ code: 0, err: "" })));
    const text = readFileSync(join(dataDir, ARTICLE), "utf8");
    expect(slugs.filter((slug) => !text.includes(`id: gazette-1933-11-17-border-${slug}\n`))).toEqual([]);
    expect(leftIn(dataDir)).toEqual([]);
    expect((await node([cli, "check", "--no-cache", "--data", dataDir])).err).toBe("");
  });

  it("add one claim where two add one of the same id, and tell the other", { timeout: 120_000 }, async () => {
    const { cli } = await builtTool();
    const { dataDir } = crisis();
    const ended = await Promise.all([0, 1].map(() => addClaim(cli, dataDir, "twice")));
    expect(ended.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(ended.map(({ err }) => err).join("")).toMatch(
      /^crisis: --slug: .*border-twice is there already, /,
    );
    expect(readFileSync(join(dataDir, ARTICLE), "utf8").match(/border-twice\n/g)).toHaveLength(1);
  });

  it("lose nothing of two claims and of what is saved by hand meanwhile, or say so", {
    timeout: 240_000,
  }, async () => {
    const { cli } = await builtTool();
    const { dataDir } = crisis();
    for (let round = 0; round < 3; round += 1)
      expect((await writersAndHand(cli, dataDir, join(dataDir, ARTICLE), round)).lost).toEqual([]);
  });
});

describe("a process that is killed while it writes", () => {
  it("leaves a whole file, and nothing that the next writer does not clear, 40 times", {
    timeout: 240_000,
  }, async () => {
    const { write } = await builtTool();
    const { dir } = crisis();
    const file = join(dir, "a.yaml");
    const text = (round: string) => `begin ${round}\n${"- some claim\n".repeat(20_000)}end ${round}\n`;
    writeFileSync(file, text("0"));
    chmodSync(file, 0o640);
    const forever = `
      const { editFile } = await import(${JSON.stringify(write)});
      const rest = "- some claim\\n".repeat(20_000);
      console.log("writing");
      for (let round = 1; ; round += 1)
        editFile(${JSON.stringify(file)}, () => \`begin \${round}\\n\${rest}end \${round}\\n\`);`;
    const once = `
      const { editFile } = await import(${JSON.stringify(write)});
      editFile(${JSON.stringify(file)}, (before) => before.replaceAll(/(begin|end) \\d+/g, "$1 0"));`;
    let stopped = 0;
    for (let kills = 0; kills < 40; kills += 1) {
      await node(["--input-type=module", "-e", forever], { kill: Math.random() * 60 });
      const [, round = "none"] = /^begin (\d+)\n/.exec(readFileSync(file, "utf8")) ?? [];
      expect(readFileSync(file, "utf8") === text(round), `the file of kill ${kills}`).toBe(true);
      if (readdirSync(dir).some((name) => name.endsWith(".tmp"))) stopped += 1;
      if (kills % 10 < 9) continue;
      const next = await node(["--input-type=module", "-e", once]);
      expect(next).toMatchObject({ code: 0, err: "" });
      expect(readdirSync(dir).sort()).toEqual(["a.yaml", "data", "drafts", "sources"]);
    }
    // else no kill hit a write
    expect(stopped).toBeGreaterThan(0);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });
});
