import { type Outcome, outcome } from "../frame/outcome";
import { paint } from "../frame/terminal";
import { rules } from "../rules/index";

/** `crisis check --rules`: every rule with what it asks for. */
export function listRules(): Outcome {
  const list = rules.map(
    ({ name, description, scope, needsText = false, advice = false, exceptions = false, fix }) => ({
      name,
      description,
      scope,
      needsText,
      advice,
      exceptions,
      fixes: fix !== undefined,
    }),
  );
  const lines = list.map(({ name, description, needsText }) => {
    return `${paint.bold(name)}${needsText ? paint.dim(" (needs the texts)") : ""}\n  ${description}`;
  });
  return outcome(true, { rules: list }, lines);
}
