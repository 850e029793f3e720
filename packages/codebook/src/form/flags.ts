import type { Command } from "commander";
import type { FormField } from "./form-field";

/** Gives a command a flag for each field; those of lists may be given several times. */
export function addFlags(command: Command, fields: readonly FormField[]): Command {
  for (const { flag, type, words, ref, list, description, required } of fields) {
    const shown = words ? `word` : ref ? "id" : type;
    const about = `${description}${required ? " (needed)" : ""}${words ? `: ${words.join(", ")}` : ""}`;
    if (list) command.option(`--${flag} <${shown}>`, `${about}; may be given several times`, gather);
    else command.option(`--${flag} <${shown}>`, about);
  }
  return command;
}

/** Gathers what a flag says each time that it is given. */
export function gather(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}
