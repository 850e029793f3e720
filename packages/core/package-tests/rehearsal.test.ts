import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import manifest from "../package.json";
import { pack } from "./pack";
import { type Registry, startRegistry } from "./registry";

const run = promisify(execFile);
const packages = join(import.meta.dirname, "../..");

describe("a release, rehearsed with a registry of its own", () => {
  let folder: string;
  let registry: Registry;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "crisis-rehearsal-"));
    registry = await startRegistry(join(folder, "registry"));
  });

  afterAll(async () => {
    await registry?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const npm = (cwd: string, ...args: string[]) =>
    run("npm", args, { cwd, env: registry.env, timeout: 100_000, shell: process.platform === "win32" });
  const published = async (name: string) => {
    const answer = await fetch(`${registry.url}${name.replace("/", "%2f")}`);
    return (await answer.json()) as { versions: Record<string, Record<string, unknown>> };
  };

  test("core is published, installed from there into a project elsewhere, and answers a query", async () => {
    await npm(folder, "publish", inject("tarball"));
    expect(Object.keys((await published("@crisis/core")).versions)).toEqual([manifest.version]);
    const project = join(folder, "project");
    cpSync(join(import.meta.dirname, "consumer"), project, { recursive: true });
    await npm(project, "install", `@crisis/core@${manifest.version}`);
    const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
    expect(lock.packages["node_modules/@crisis/core"].resolved).toMatch(registry.url);
    expect(Object.keys(lock.packages)).toEqual(["", "node_modules/@crisis/core"]);
    const { stdout } = await run(process.execPath, ["query.mjs"], { cwd: project });
    const { version, rows } = JSON.parse(stdout);
    expect(version).toBe(manifest.version);
    expect(rows.map(({ modality }: { modality: string }) => modality)).toContain("planned");
  });

  test("a version that is out is not published again", async () => {
    await expect(npm(folder, "publish", inject("tarball"))).rejects.toThrow(
      /previously published|EPUBLISHCONFLICT|409/,
    );
  });

  test("charts is published with versions for what it needs, and nothing of the workspace", async () => {
    const into = join(folder, "charts");
    mkdirSync(into);
    await npm(folder, "publish", pack(join(packages, "charts"), into));
    const [charts] = Object.values((await published("@crisis/charts")).versions);
    expect(charts?.["dependencies"]).toMatchObject({ "@crisis/core": `^${manifest.version}` });
    for (const field of ["dependencies", "peerDependencies", "optionalDependencies"])
      expect(JSON.stringify(charts?.[field] ?? {})).not.toContain("workspace:");
  });

  test("what was not published there is not found", async () => {
    const { status } = await fetch(`${registry.url}@crisis%2fnothing`);
    expect(status).toBe(404);
  });
});
