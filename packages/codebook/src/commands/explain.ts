import { indexRecords } from "../compile/index";
import type { Corpus } from "../corpus/corpus";
import { storyOf } from "../explain/story-of";
import { tell } from "../explain/tell";
import type { SetUp } from "../frame/frame";
import { Misuse } from "../frame/misuse";
import { DATA, dataDirOf, SOURCES, sourcesDirOf } from "../frame/options";
import { type Outcome, outcome } from "../frame/outcome";
import { nearestWord } from "../read/index";
import { readRecorded } from "../release/recorded";
import { ruleContext } from "./check-context";
import { claimNamed } from "./claim-named";
import { recordsOf } from "./compile-folder";
import { orMisuse } from "./release-data";

type ExplainOptions = { data?: string; sources?: string };

/** `crisis explain`. */
export const explainCommand: SetUp = (program, act) => {
  program
    .command("explain")
    .description(
      "tell all that is known of a claim: what it says, where it rests, who said it, what others say",
    )
    .argument("<claim>", "the claim's id, or one that it had before")
    .option(...SOURCES)
    .option(...DATA)
    .addHelpText(
      "after",
      `
What the claim codes; its places in the text; who said it, originator first; the claims that confirm or contradict
it from an origin of their own; corrections, redirects, and the releases in which it entered and changed.
With the texts, the words of each place are shown. They go to the terminal and nowhere else.

  crisis explain gazette-1933-11-17-soldiers
  crisis explain gazette-1933-11-17-soldiers --sources ../texts
  crisis explain gazette-1933-11-17-soldiers --json | jq .standing`,
    )
    .action(act(explain));
};

function explain(asked: string, options: ExplainOptions): Outcome {
  const sourcesDir = sourcesDirOf(options.sources);
  const dataDir = dataDirOf(options.data);
  const { corpus } = ruleContext(dataDir, null);
  const ids = ledTo(asked, corpus);
  const { history } = orMisuse(() => readRecorded(dataDir));
  try {
    const index = indexRecords(recordsOf(corpus.data));
    const claims = ids.map((id) => claimNamed(id, corpus));
    const stories = claims.map((claim) => storyOf(claim, { corpus, index, history, sourcesDir }));
    const led = ids[0] === asked ? [] : [`${asked} is no longer used; it is now ${ids.join(", ")}`, ""];
    const told = stories.flatMap((story, at) => [...(at === 0 ? [] : [""]), ...tell(story)]);
    return outcome(true, { asked, claims: stories }, [...led, ...told]);
  } catch (error) {
    if (error instanceof Misuse) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return outcome(false, { asked, reason }, [reason, "crisis check says where"]);
  }
}

/** The ids that an id is or leads to; a redirect that leads in a circle leads nowhere. */
function ledTo(asked: string, { claims, data }: Corpus): string[] {
  const redirects = new Map(data.redirects.map(({ record }) => [record.id, record.to]));
  const seen = new Set<string>();
  const follow = (id: string): string[] => {
    if (claims.has(id) || !redirects.has(id)) return [id];
    if (seen.has(id)) return [];
    seen.add(id);
    return redirects.get(id)?.flatMap(follow) ?? [];
  };
  const ids = [...new Set(follow(asked))];
  if (ids.length > 0 && (ids[0] !== asked || claims.has(asked) || data.brokenIds.has(asked))) return ids;
  const near = nearestWord(asked, [...claims.keys(), ...redirects.keys()]);
  throw new Misuse(`there is no claim ${asked}${near === null ? "" : `; did you mean ${near}?`}`);
}
