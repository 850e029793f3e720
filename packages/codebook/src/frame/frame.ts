import { Command, CommanderError } from "commander";
import { Misuse } from "./misuse";
import type { Outcome } from "./outcome";
import { systemReason } from "./system-reason";
import { print } from "./terminal";

/** Turns a command's body into what commander calls: the frame prints its outcome, as JSON or as text. */
export type Act = <Args extends unknown[]>(
  body: (...args: Args) => Outcome | Promise<Outcome>,
) => (...args: Args) => Promise<void>;

/** Adds a command to the program. */
export type SetUp = (program: Command, act: Act) => void;

/** A command of the frame, given by its name and the set-ups of its subcommands. */
export type Frame = { description: string; help: string; commands: readonly SetUp[] };

/** Runs `crisis` with its arguments, and returns its exit code: 0 fine, 1 something was found, 2 called wrongly. */
export async function runFrame(
  args: readonly string[],
  { description, help, commands }: Frame,
): Promise<number> {
  let code = 0;
  const program = new Command("crisis")
    .description(description)
    .addHelpText("after", help)
    .configureOutput({ outputError: (said, write) => write(said.replace(/^error: /, "crisis: ")) })
    .exitOverride();
  const act: Act =
    (body) =>
    async (...given) => {
      const outcome = await body(...given);
      code = outcome.code;
      if (args.includes("--json")) print(JSON.stringify(outcome.json, null, 2));
      else if (outcome.text !== "") print(outcome.text);
    };
  for (const setUp of commands) setUp(program, act);
  for (const command of commandsOf(program)) {
    command.showHelpAfterError(`(${nameOf(command)} --help shows how)`);
    if (command.commands.length === 0) command.option("--json", "print the result as JSON");
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? 0 : refused(args, error.message, false);
    const reason = error instanceof Misuse ? error.message : systemReason(error);
    if (reason === null) throw error;
    return refused(args, reason, true);
  }
}

function commandsOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsOf)];
}

/** A command's name as it is called: `crisis add forecast`. */
function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
}

/** Says why a call was refused: on standard error, unless commander has, and as JSON where that was asked for. */
function refused(args: readonly string[], reason: string, tell: boolean): 2 {
  if (tell) process.stderr.write(`crisis: ${reason}\n`);
  if (args.includes("--json"))
    print(JSON.stringify({ ok: false, error: reason.replace(/^error: /, "") }, null, 2));
  return 2;
}
