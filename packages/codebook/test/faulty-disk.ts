import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { onTestFinished } from "vitest";

/** What a disk does wrong when a file is written. */
export type Fault = "a refused write" | "a full disk" | "a refused rename";

export const faults: readonly Fault[] = ["a refused write", "a full disk", "a refused rename"];

/** Lets every file that is written from now to the end of the test fail. It is injected: modes do not stop root, and a disk is not
 * filled for a test. */
export function breakDisk(fault: Fault): void {
  const { writeFileSync, renameSync } = fs;
  if (fault === "a refused rename") fs.renameSync = (path) => fail("EPERM", "rename", path);
  else
    fs.writeFileSync = (path, data) => {
      if (fault === "a refused write") fail("EACCES", "open", path);
      writeFileSync(path, String(data).slice(0, 10));
      fail("ENOSPC", "write");
    };
  syncBuiltinESMExports();
  onTestFinished(() => {
    Object.assign(fs, { writeFileSync, renameSync });
    syncBuiltinESMExports();
  });
}

function fail(code: string, syscall: string, path?: unknown): never {
  throw Object.assign(new Error(code), { code, syscall, ...(path === undefined ? {} : { path }) });
}
