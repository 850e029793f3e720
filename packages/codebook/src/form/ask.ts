import { autocomplete, isCancel, select, text } from "@clack/prompts";
import { Misuse } from "../frame/misuse";

/** One of the answers that there are, and how it is shown. */
export type Choice = { value: string; label: string };

/** What is still to be known, under the flag that would have said it. */
export type Question = {
  flag: string;
  message: string;
  /** What it may be; anything where there is no list. */
  choices?: readonly Choice[];
  /** What is wrong with an answer, or nothing. */
  wrong?: (answer: string) => string | undefined;
};

/** Gets the answer to a question. */
export type Ask = (question: Question) => Promise<string>;

const MANY = 12;

/** Asks at the terminal, with choices to pick from; Ctrl-C ends the command with nothing written. */
export const askAtTerminal: Ask = async ({ flag, message, choices, wrong }) => {
  const shown = `${message} (--${flag})`;
  const validate = (answer: string | undefined) => wrong?.(answer ?? "") ?? undefined;
  const options = choices?.map(({ value, label }) => ({ value, label }));
  const answer = options
    ? options.length > MANY
      ? await autocomplete({ message: shown, options, maxItems: MANY })
      : await select({ message: shown, options })
    : await text({ message: shown, validate });
  if (isCancel(answer)) throw new Misuse("called off; nothing was written");
  return String(answer);
};

/** How a command asks: at a terminal for real; elsewhere, and with `--json`, not at all. */
export function askerFor(json: boolean): Ask | null {
  return !json && process.stdin.isTTY === true && process.stdout.isTTY === true ? askAtTerminal : null;
}

/** The answers to all questions, by flag. Where nobody can be asked, throws what is missing, all at once. */
export async function answersTo(
  questions: readonly Question[],
  ask: Ask | null,
): Promise<Map<string, string>> {
  if (ask === null && questions.length > 0) throw new Misuse(missing(questions));
  const answers = new Map<string, string>();
  for (const question of questions) if (ask) answers.set(question.flag, await ask(question));
  return answers;
}

const SHOWN = 8;

function missing(questions: readonly Question[]): string {
  const lines = questions.map(({ flag, message, choices }) => {
    const values = choices?.map(({ value }) => value) ?? [];
    const some = values.length > SHOWN ? `${values.slice(0, SHOWN).join(", ")} …` : values.join(", ");
    return `  --${flag}  ${message}${some ? `: ${some}` : ""}`;
  });
  return `missing:\n${lines.join("\n")}`;
}
