import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { builtTool, node } from "./built";
import { type Repository, repository } from "./repository";

const KILLED_AT = fileURLToPath(new URL("killed-at.mjs", import.meta.url));
const CORE = "packages/core";

function toRelease(): Repository {
  const repo = repository();
  repo.put(".gitignore", "*.tmp\n");
  repo.put(".changeset/first.md", '---\n"@crisis/core": minor\n---\n\nFirst data.\n');
  repo.commit("state the first release");
  return repo;
}

/** What a release writes, as it is now. */
function released({ root, read }: Repository): Record<string, string | null> {
  const paths = ["package.json", "CHANGELOG.md", "data/history.json", "data/releases/0.1.0.json"];
  return Object.fromEntries(
    paths.map((path) => [path, existsSync(join(root, CORE, path)) ? read(`${CORE}/${path}`) : null]),
  );
}

describe("a release that is killed half way", () => {
  it("is made whole by the same command, wherever it was killed, and is not forgotten until then", {
    timeout: 600_000,
  }, async () => {
    const { cli } = await builtTool();
    const whole = toRelease();
    const release = (root: string, env = {}) =>
      node(["--import", KILLED_AT, cli, "release", "--date", "2022-01-01", "--root", root], { env });
    expect(await release(whole.root)).toMatchObject({ code: 0, err: "" });
    const expected = released(whole);
    // with the commit that a changelog names
    const same = (text: string | null) => text?.replace(/\b[0-9a-f]{7}: /g, "COMMIT: ");
    let halves = 0;
    const repo = toRelease();
    for (const at of [9, 13]) {
      repo.git("reset", "--hard", "--quiet");
      repo.git("clean", "--force", "-d", "--quiet");
      const { signal } = await release(repo.root, { CRISIS_KILL_AT: String(at) });
      expect(signal).toBe("SIGKILL");
      const isHalf = existsSync(join(repo.root, ".release-unfinished.json"));
      if (isHalf) {
        halves += 1;
        const bump = await node([cli, "bump", "--check", "--root", repo.root]);
        expect(bump.err).toContain("a release was stopped half way: crisis release puts its files back");
      }
      const again = await release(repo.root);
      expect({ at, ...again }).toMatchObject({ code: 0, out: expect.stringContaining("0.0.0 → 0.1.0") });
      const now = released(repo);
      for (const [path, text] of Object.entries(expected)) expect(same(now[path] ?? null)).toBe(same(text));
      expect(readdirSync(join(repo.root, ".changeset"))).toEqual(["config.json"]);
      expect(existsSync(join(repo.root, ".release-unfinished.json"))).toBe(false);
      expect(readFileSync(join(repo.root, CORE, "CHANGELOG.md"), "utf8").match(/## 0\.1\.0/g)).toHaveLength(
        1,
      );
    }
    expect(halves).toBe(2);
  });
});
