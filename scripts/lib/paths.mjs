import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const site = join(root, "apps", "dashboard", "out");
export const logs = join(root, ".cache", "logs");

export const inRoot = (...parts) => join(root, ...parts);

/** The command of a tool that the root depends on. */
export const bin = (name) => join(root, "node_modules", ".bin", name);
