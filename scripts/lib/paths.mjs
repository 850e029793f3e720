import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const site = join(root, "apps", "dashboard", "out");
export const logs = join(root, ".cache", "logs");

export const inRoot = (...parts) => join(root, ...parts);

/** The command of a tool that the root depends on. */
export const bin = (name) => join(root, "node_modules", ".bin", name);

/** The data folder that `CRISIS_DATA` names, where that is another than the checkout's own; else `null`. */
export function otherCrisis(named = process.env.CRISIS_DATA) {
  if (!named) return null;
  const folder = resolve(named);
  return folder === inRoot("packages", "core", "data") ? null : folder;
}
