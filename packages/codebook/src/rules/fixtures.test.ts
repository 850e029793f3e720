import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { crisis } from "../../test/crisis";
import { checkData } from "../commands/check";
import { rules } from "./index";

const FOLDER = fileURLToPath(new URL("../../test/failing", import.meta.url));

type Fixture = {
  text?: boolean;
  edits?: { file: string; from: string; to: string }[];
  files?: Record<string, string>;
  /** All that the rule says of the changed crisis, in its order. */
  says: Said[];
};

type Said = Partial<Record<"record" | "field" | "message" | "expected" | "got" | "hint", string>> & {
  at: string;
  advice?: true;
  fix?: unknown;
};

describe("each rule", () => {
  it("has a failing fixture of its own, and no fixture is without its rule", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(rules.map(({ name }) => `${name}.yaml`).sort());
  });

  it.each(rules.map(({ name }) => name))(
    "%s says what its failing fixture states: the place, what is wrong, what was expected, and what mends it",
    (name) => {
      const fixture: Fixture = parse(readFileSync(join(FOLDER, `${name}.yaml`), "utf8"));
      const edits = (fixture.edits ?? []).map(({ file, from, to }) => [file, from, to] as const);
      const { dataDir, sourcesDir } = crisis(...edits);
      for (const [file, text] of Object.entries(fixture.files ?? {}))
        writeFileSync(join(dataDir, file), text);
      const { problems } = checkData(dataDir, fixture.text ? sourcesDir : null, [], { advice: true });
      // a fixture that fits no schema would keep the rule from looking
      expect(problems.filter(({ rule }) => rule === "schema" || rule === "yaml")).toEqual([]);
      const said = problems
        .filter(({ rule }) => rule === name)
        .map(({ rule, file, line, column, record, ...rest }) => ({
          at: `${relative(dataDir, file)}:${line}:${column}`,
          ...(record !== null && { record }),
          ...rest,
        }));
      expect(said).toEqual(fixture.says);
    },
  );
});
