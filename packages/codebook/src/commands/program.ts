import { Command, CommanderError } from "commander";
import { type AnchorOptions, anchor } from "./anchor";
import { type CheckOptions, check } from "./check";
import { type GenerateOptions, generateCommand } from "./generate";
import { listRules } from "./list-rules";
import { Misuse } from "./options";
import { type SentencesOptions, sentences } from "./sentences";
import { type VerifyOptions, verify } from "./verify";

const DATA = ["--data <dir>", "the data folder (default: packages/core/data, here or above)"] as const;
const SOURCES = ["--sources <dir>", "the folder with the articles' texts (default: CRISIS_SOURCES)"] as const;

/** Runs the command with its arguments, and returns its exit code: 0 fine, 1 something was found, 2 called wrongly. */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
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
      code = anchor(articles, options);
    });

  program
    .command("sentences")
    .description("show a local text sentence by sentence, with the claims on each and what none covers")
    .argument("<article>", "an article's id or file")
    .option(...SOURCES)
    .option(...DATA)
    .option("--open", "only the sentences that are not covered yet")
    .addHelpText(
      "after",
      `
The text goes to the terminal and nowhere else.

  crisis sentences gazette-1933-11-17 --sources ../texts
  crisis sentences gazette-1933-11-17 --open`,
    )
    .action((article: string, options: SentencesOptions) => {
      code = sentences(article, options);
    });

  program
    .command("verify")
    .description("hold claims against the texts, and write proofs of those that the texts bear out")
    .argument("[articles...]", "article ids or files (default: all)")
    .option(...SOURCES)
    .option(...DATA)
    .option("--no-write", "write no proof")
    .option("--json", "print the result as JSON")
    .addHelpText(
      "after",
      `
A span is found where it was, moved (the same words elsewhere), altered (other words between the same
surroundings) or gone. A claim is proved when all its spans are found and what it codes is worded by them.
Only proved claims come into the proof; the others fail crisis check, with or without the text.
Articles whose text is not in the folder are skipped, by name.

  crisis verify --sources ../texts
  crisis verify gazette-1933-11-17 --sources ../texts --no-write`,
    )
    .action((articles: string[], options: VerifyOptions) => {
      code = verify(articles, options);
    });

  program
    .command("check")
    .description("check the data by every rule; with the texts also say why a claim does not hold")
    .argument("[articles...]", "article ids or files (default: all, with registers and proofs)")
    .option(...SOURCES)
    .option(...DATA)
    .option("--json", "print the result as JSON")
    .option("--rules", "list the rules")
    .addHelpText(
      "after",
      `
Without texts, a claim whose content is not what its proof covers fails. What needs the texts is skipped, by name.

  crisis check
  crisis check gazette-1933-11-17 --sources ../texts
  crisis check --json | jq '.problems[].rule'`,
    )
    .action((articles: string[], options: CheckOptions & { rules?: boolean }) => {
      code = options.rules ? listRules() : check(articles, options);
    });

  program
    .command("generate")
    .description("bring the files that are generated from the data and the schemas up to date")
    .option("--root <dir>", "the repository's root", ".")
    .option("--check", "say which committed files are stale, and write nothing")
    .option("--files <dir>", "write the plain files of a release into a folder instead")
    .addHelpText(
      "after",
      `
  crisis generate
  crisis generate --check              what continuous integration asks: is it all committed?
  crisis generate --files dist`,
    )
    .action((options: GenerateOptions) => {
      code = generateCommand(options);
    });

  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Misuse)) throw error;
    process.stderr.write(`crisis: ${error.message}\n`);
    return 2;
  }
}
