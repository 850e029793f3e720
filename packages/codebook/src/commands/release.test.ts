import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE_FILE, repository } from "../../test/repository";
import { bump } from "./bump";
import { diff } from "./diff";
import { release } from "./release";

const DATA = "packages/core/data";

describe("crisis release", () => {
  it("records the data of the first release, and tells those of the second by it", {
    timeout: 120_000,
  }, async () => {
    const repo = repository();
    const { root } = repo;
    await bump({ root });
    repo.commit("state the first release");
    expect((await release({ root, dryRun: true })).text).toContain("@crisis/core 0.0.0 → 0.1.0");
    expect(existsSync(join(root, DATA, "history.json"))).toBe(false);
    expect((await release({ root, date: "2022-01-01" })).code).toBe(0);
    expect(repo.read("packages/core/CHANGELOG.md")).toContain("### Data\n\nThe first data.\n");
    expect(diff({ root }).text).toBe("nothing changed since release 0.1.0");
    repo.commit("release");
    expect((await release({ root })).text).toBe("nothing to release: no changesets wait");

    repo.put(ARTICLE_FILE, "best: 900", "best: 950");
    expect(diff({ root }).text).toContain("best: 900 → 950");
    await bump({ root });
    await expect(release({ root })).rejects.toThrow("files are not committed");
    repo.commit("correct a bound");
    expect((await release({ root, date: "2022-02-02" })).text).toContain("@crisis/core 0.1.0 → 0.1.1");
    expect(existsSync(join(root, DATA, "releases/0.1.0.json"))).toBe(false);
    expect(repo.read(`${DATA}/history.json`)).toContain(
      '"changed": {"gazette-1933-11-17-border-soldiers":["best"]}',
    );
    expect(repo.read("packages/core/CHANGELOG.md")).toMatch(
      /## 0\.1\.1[\s\S]*1 claim changed\.[\s\S]*## 0\.1\.0/,
    );
  });

  it("refuses what the changesets do not state, and a day that is none", async () => {
    const { root } = repository();
    await expect(release({ root, date: "soon" })).rejects.toThrow("--date takes YYYY-MM-DD");
    expect((await release({ root })).text).toBe("nothing to release: no changesets wait");
  });
});
