import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const repository = join(import.meta.dirname, "../../..");
const invented = join(repository, "packages/codebook/test/crisis/data");

/** A copy of the repository to change, as it is now, with the data of the invented crisis and nothing to release. */
export interface ScratchCopy {
  readonly root: string;
  /** Runs a line of shell in it, with `crisis` as its command; returns what it printed and its exit code. */
  readonly shell: (line: string, env?: NodeJS.ProcessEnv) => { code: number; out: string };
}

/** Makes the copy in `folder`: a git repository, on a branch that has left main. */
export function scratchCopy(folder: string): ScratchCopy {
  const root = join(folder, "repository");
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: repository,
    encoding: "utf8",
  });
  const isTaken = (path: string) =>
    !/^(apps\/|packages\/core\/data\/|\.changeset\/.*\.md$)/.test(path) && existsSync(join(repository, path));
  for (const path of files.split("\0").filter(Boolean).filter(isTaken)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(repository, path), join(root, path));
  }
  cpSync(invented, join(root, "packages/core/data"), { recursive: true });
  for (const name of readdirSync(join(repository, "packages")))
    for (const part of ["dist", "node_modules"]) {
      const from = join(repository, "packages", name, part);
      // links between packages stay links, and lead to the copies
      if (existsSync(from))
        cpSync(from, join(root, "packages", name, part), { recursive: true, verbatimSymlinks: true });
    }
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(
    join(bin, "crisis"),
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, "packages/codebook/bin/crisis.mjs")}" "$@"\n`,
  );
  chmodSync(join(bin, "crisis"), 0o755);

  const shell: ScratchCopy["shell"] = (line, env = process.env) => {
    const path = [bin, env["PATH"]].join(delimiter);
    const names = { GIT_AUTHOR_NAME: "Test", GIT_AUTHOR_EMAIL: "test@example.org" };
    const committer = { GIT_COMMITTER_NAME: "Test", GIT_COMMITTER_EMAIL: "test@example.org" };
    const options = { cwd: root, encoding: "utf8", timeout: 240_000 } as const;
    try {
      const out = execFileSync("bash", ["-c", `${line} 2>&1`], {
        ...options,
        env: { ...env, ...names, ...committer, PATH: path },
        stdio: ["ignore", "pipe", "inherit"],
      });
      return { code: 0, out };
    } catch (error) {
      const { status, stdout } = error as { status: number | null; stdout: string };
      return { code: status ?? -1, out: stdout };
    }
  };
  const start = [
    "git init --quiet --initial-branch main",
    "echo node_modules >> .git/info/exclude",
    "crisis generate",
    "git add --all",
    "git commit --quiet --message first",
    "git switch --quiet --create guns",
  ];
  for (const line of start) {
    const { code, out } = shell(line);
    if (code !== 0) throw new Error(`${line} failed in the scratch copy:\n${out}`);
  }
  return { root, shell };
}
