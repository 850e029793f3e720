import { Failure } from "./failure.mjs";

export const help = (steps) => `Usage: npm test [-- --only <step>[,<step>]]

Installs what is missing and runs all that CI runs. Logs are in .cache/logs.

Steps, in order:
${steps.map(({ name, title }) => `  ${name.padEnd(10)} ${title}`).join("\n")}

Options:
  --only <steps>   run these steps alone
  --help           print this
`;

/** Reads the command line of `npm test`: `"help"`, or the steps to run. */
export function chosenSteps(args, steps) {
  let chosen = steps;
  for (let index = 0; index < args.length; index += 1) {
    const [name, inline] = args[index].split("=", 2);
    if (name === "--help" || name === "-h") return "help";
    if (name !== "--only") throw new Failure(`unknown option ${args[index]}: see npm test -- --help`);
    if (inline === undefined) index += 1;
    chosen = pick(inline ?? args[index] ?? "", steps);
  }
  return chosen;
}

function pick(list, steps) {
  const names = list.split(",").filter(Boolean);
  if (names.length === 0) throw new Failure("--only needs the name of a step: see npm test -- --help");
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown) {
    throw new Failure(`no step is called ${unknown}: there are ${steps.map((step) => step.name).join(", ")}`);
  }
  return steps.filter((step) => names.includes(step.name));
}
