import { relative } from "node:path";
import { root } from "./paths.mjs";

const causes = {
  ENOSPC: "the disk is full: free some space and run this again",
  EDQUOT: "your disk quota is used up: free some space and run this again",
  EROFS: "the disk is read-only: copy the repository to a folder that you can write to",
  EACCES: "permission denied: give yourself the right to write there and run this again",
  EPERM: "permission denied: give yourself the right to write there and run this again",
};
const phrases = {
  "no space left on device": "ENOSPC",
  "disk quota exceeded": "EDQUOT",
  "read-only file system": "EROFS",
  "permission denied": "EACCES",
};

/** Says why a file could not be written; `null` for an error of another kind. */
export function describeWriteError({ code, path }) {
  if (!Object.hasOwn(causes, code ?? "")) return null;
  const file = path ? shown(path) : "a file";
  return `cannot write ${file} (${code}): ${causes[code]}`;
}

function shown(path) {
  const inside = relative(root, path);
  return inside.startsWith("..") ? path : inside;
}

/** Says why a tool could not write, by what it printed; `null` where it names no such reason. */
export function findWriteError(output) {
  const found =
    /\b(ENOSPC|EDQUOT|EROFS|EACCES)\b/.exec(output)?.[1] ??
    phrases[new RegExp(Object.keys(phrases).join("|"), "i").exec(output)?.[0].toLowerCase()];
  return found ? `${found}, ${causes[found]}` : null;
}
