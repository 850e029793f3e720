import { rules } from "../rules/index";
import { paint, print } from "./terminal";

/** `crisis check --rules`: every rule with what it asks for. */
export function listRules(): number {
  for (const { name, description, needsText } of rules) {
    print(`${paint.bold(name)}${needsText ? paint.dim(" (needs the texts)") : ""}\n  ${description}`);
  }
  return 0;
}
