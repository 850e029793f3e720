import { Command, CommanderError } from "commander";
import { type AnchorOptions, anchor } from "./commands/anchor";
import { Misuse } from "./commands/options";

const program = new Command("crisis")
  .description("Check, prove and publish claims coded from articles")
  .addHelpText(
    "after",
    `
The way of an article:
  1. write data/articles/<id>.yaml, each piece of evidence by its words:  - { text: en, find: "the words", role: value }
  2. crisis anchor <id> --sources ../texts     words become offsets and digests
  3. crisis sentences <id> --sources ../texts  what no claim covers yet
  4. crisis verify --sources ../texts          prove the claims against the text
  5. crisis check                              what everybody can check, without the text

Exit codes: 0 fine, 1 something was found, 2 called wrongly.`,
  )
  .showHelpAfterError("(crisis --help shows how)")
  .exitOverride();

const DATA = ["--data <dir>", "the data folder (default: packages/core/data, here or above)"] as const;
const SOURCES = ["--sources <dir>", "the folder with the articles' texts (default: CRISIS_SOURCES)"] as const;

program
  .command("anchor")
  .description("replace the words of draft evidence by offsets and digests, in place")
  .argument("[articles...]", "article ids or files (default: all)")
  .option(...SOURCES)
  .option(...DATA)
  .option("--dry-run", "show what would be anchored and write nothing")
  .addHelpText(
    "after",
    `
Drafts are evidence, leftOut and waived entries with the words in find; nth picks one of several places:
  - { text: en, find: "about 900 people", nth: 2, role: value }
A text's digest, length and normalization are filled in where they are missing or zeros.

  crisis anchor gazette-1933-11-17 --sources ../texts
  crisis anchor --dry-run --sources ../texts`,
  )
  .action((articles: string[], options: AnchorOptions) => {
    process.exitCode = anchor(articles, options);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Misuse) {
    process.stderr.write(`crisis: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
