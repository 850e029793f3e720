import type { RegisterEntries } from "../read/index";
import type { RegisterName } from "../schema/index";
import type { RegisterEntry } from "./rule";

/** The entries of all registers, each with the name of its register. */
export function registerEntries(registers: RegisterEntries): RegisterEntry[] {
  return (Object.keys(registers) as RegisterName[]).flatMap((register) =>
    registers[register].map((entry) => ({ ...entry, register }) as RegisterEntry),
  );
}
