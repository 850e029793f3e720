import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { generateData } from "../src/commands/generate";
import { ARTICLE, crisis } from "./crisis";

/** A git repository in which the invented crisis is published, gone when the test is. */
export interface Repository {
  readonly root: string;
  /** Puts a file, or changes one where a text and its replacement are given. */
  readonly put: (path: string, content: string, replacement?: string) => void;
  readonly read: (path: string) => string;
  readonly git: (...args: string[]) => string;
  /** Brings generated files up to date, and commits all. */
  readonly commit: (message: string) => void;
}

/** The file of the invented article, from the repository's root. */
export const ARTICLE_FILE = `packages/core/data/${ARTICLE}`;

/** The repository, on a branch that has left main. */
export function repository(): Repository {
  const root = mkdtempSync(join(tmpdir(), "crisis-repository-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const path = (name: string) => join(root, name);
  const read = (name: string) => readFileSync(path(name), "utf8");
  const put: Repository["put"] = (name, content, replacement) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    const text = replacement === undefined ? content : read(name).replace(content, () => replacement);
    if (replacement !== undefined && text === read(name)) throw new Error(`nothing to change in ${name}`);
    writeFileSync(path(name), text);
  };
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", ...args], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  const commit = (message: string) => {
    generateData({ root });
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
  };
  const { dataDir } = crisis();
  mkdirSync(path("packages/core"), { recursive: true });
  renameSync(dataDir, path("packages/core/data"));
  put(
    "package.json",
    '{ "name": "crisis", "private": true, "version": "0.0.0", "workspaces": ["packages/*"] }\n',
  );
  put("packages/core/package.json", '{ "name": "@crisis/core", "version": "0.0.0" }\n');
  put("packages/core/src/where.ts", "export const where = 1;\n");
  put("packages/charts/package.json", '{ "name": "@crisis/charts", "version": "0.0.0" }\n');
  put("packages/charts/src/ladder.ts", "export const ladder = 1;\n");
  put(".changeset/config.json", '{ "baseBranch": "main", "access": "public" }\n');
  git("init", "--quiet", "--initial-branch", "main");
  commit("first");
  git("switch", "--quiet", "--create", "branch");
  return { root, put, read, git, commit };
}
