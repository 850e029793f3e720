import type { z } from "zod";
import { type RegisterName, type Registers, registers } from "../schema/index";
import type { Located } from "./located";
import type { Problem } from "./problem";
import { takeYaml } from "./read-yaml-file";
import { type Validated, validate, validateEach } from "./validate";

/** The entries of a register, each with its place. */
export type RegisterEntries = {
  readonly [Name in RegisterName]: readonly Located<Registers[Name][number]>[];
};

export const registerNames = Object.keys(registers) as RegisterName[];

/** Reads one register file: a list of entries. */
export function readRegister(path: string, file: string, name: RegisterName): Validated<unknown> {
  return takeYaml(path, file, (parsed): Validated<unknown> => {
    if (!parsed) return { records: [], brokenIds: [], problems: [] };
    const schema: z.ZodType = registers[name];
    const at = { file, parsed, record: null, path: [] };
    if (!Array.isArray(parsed.value)) {
      return { records: [], brokenIds: [], problems: validate(schema, parsed.value, at).problems };
    }
    return validateEach(registers[name].element as z.ZodType, parsed.value, at);
  });
}

/** A register file that no register is called after. */
export function unknownRegister(file: string): Problem {
  return {
    rule: "file-name",
    file,
    line: 1,
    column: 1,
    record: null,
    message: "there is no such register",
    expected: `one of ${registerNames.map((name) => `${name}.yaml`).join(", ")}`,
  };
}
