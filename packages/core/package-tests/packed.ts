import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { pack } from "./pack";

declare module "vitest" {
  export interface ProvidedContext {
    /** The packed package, as it would be published. */
    tarball: string;
    /** A project outside the workspace with nothing but the package in its `node_modules`. */
    consumer: string;
  }
}

const packageRoot = join(import.meta.dirname, "..");

/** Packs the package, and unpacks it as a dependency of a project elsewhere, without a registry. */
export function setup({ provide }: TestProject) {
  if (!existsSync(join(packageRoot, "dist/index.js")))
    throw new Error("packages/core/dist is missing: build first");
  const folder = mkdtempSync(join(tmpdir(), "crisis-core-"));
  const tarball = pack(packageRoot, folder);
  const consumer = join(folder, "consumer");
  const installed = join(consumer, "node_modules/@crisis/core");
  cpSync(join(import.meta.dirname, "consumer"), consumer, { recursive: true });
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  provide("tarball", tarball);
  provide("consumer", consumer);
  return () => rmSync(folder, { recursive: true, force: true });
}
