import { runFrame, type SetUp } from "../frame/frame";
import { addCommand } from "./add";
import { anchorCommand } from "./anchor";
import { bumpCommand } from "./bump";
import { checkCommand } from "./check";
import { codebookCommand } from "./codebook";
import { diffCommand } from "./diff";
import { explainCommand } from "./explain";
import { generateCommand } from "./generate";
import { initCommand } from "./init";
import { newCommand } from "./new";
import { releaseCommand } from "./release";
import { sentencesCommand } from "./sentences";
import { verifyCommand } from "./verify";

/** Every command, in the order in which `--help` lists them. */
const commands: readonly SetUp[] = [
  initCommand,
  newCommand,
  addCommand,
  anchorCommand,
  sentencesCommand,
  verifyCommand,
  checkCommand,
  explainCommand,
  generateCommand,
  codebookCommand,
  diffCommand,
  bumpCommand,
  releaseCommand,
];

const HELP = `
Another crisis than that of the checkout: crisis init DIR, then CRISIS_DATA=DIR for all commands.

The way of an article:
  1. crisis new article --text ../texts/<id>.txt …           scaffold its file
  2. crisis add KIND --article <id> --find "the words" …     write a claim; words become offsets and digests
  3. crisis sentences <id> --open --sources ../texts         what no claim covers yet
  4. crisis verify --sources ../texts                        prove the claims against the text
  5. crisis check                                            what everybody can check, without the text
  6. crisis diff, crisis bump                                what the data say now, and the changeset of it

Every command takes --json, and tells more with --help.
Exit codes: 0 fine, 1 something was found, 2 called wrongly, 3 a fault of the tool.`;

/** Runs the command with its arguments, and returns its exit code: 0 fine, 1 something was found, 2 called wrongly. */
export function run(args: readonly string[]): Promise<number> {
  return runFrame(args, {
    description: "Check, prove and publish claims coded from articles",
    help: HELP,
    commands,
  });
}
