import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import manifest from "../package.json";

const packageRoot = join(inject("consumer"), "node_modules/@crisis/core");
const isSubpath = ([, target]: [string, unknown]) => typeof target === "object";
const modules = Object.entries(manifest.exports)
  .filter(isSubpath)
  .flatMap(([subpath, target]) =>
    Object.entries(target as Record<string, { default: string }>).map(
      ([how, file]) => [subpath, how, readFileSync(join(packageRoot, file.default), "utf8")] as const,
    ),
  );
const isClaims = (subpath: string) => subpath === "./claims";

test.each(modules.filter(([subpath]) => !isClaims(subpath)))(
  "%s is one file by %s: each more takes a third of a millisecond",
  (_, __, code) => {
    expect(code).not.toMatch(/^(import|export) .*from "|^} from "|\brequire\(/m);
  },
);

test.each(modules.filter(([subpath]) => isClaims(subpath)))(
  "%s takes by %s the rows of the nine kinds from their files",
  (_, __, code) => {
    const imported = Array.from(
      code.matchAll(/(?:from |require\()"\.\/([a-z]+)\.c?js"/g),
      ([, name]) => name,
    );
    expect(imported).toHaveLength(9);
    expect(new Set(imported).size).toBe(9);
  },
);

test.each(modules.filter(([, , code]) => code.includes("JSON.parse(")))(
  "%s has by %s its rows in quotes, one byte a character: an engine reads nothing sooner",
  (_, __, code) => {
    expect(code).toMatch(/JSON\.parse\(["']/);
    expect(code.match(/[\u0100-\uffff]/)).toBeNull();
  },
);
