import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ClaimRecord } from "../schema/index";

const claimsOf = (file: string) => (parse(readFileSync(file, "utf8")) as { claims: ClaimRecord[] }).claims;

/** The two codings of each article in a folder's `first` and `second`, in the order of their ids. */
export const readCodings = (folder: string) =>
  readdirSync(join(folder, "second"))
    .toSorted()
    .map((name) => ({
      article: name.replace(".yaml", ""),
      first: claimsOf(join(folder, "first", name)),
      second: claimsOf(join(folder, "second", name)),
    }));
