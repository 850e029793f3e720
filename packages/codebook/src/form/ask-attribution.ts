import type { Corpus } from "../corpus/corpus";
import { attributionLink } from "../schema/attribution";
import { manner } from "../schema/vocabulary";
import type { Ask, Choice } from "./ask";
import { choicesOfNames } from "./fill-in";
import { reasonsAgainst } from "./wrong-value";

type Link = Record<string, string>;

const MANNERS: readonly Choice[] = Object.entries(manner.words).map(([value, meaning]) => ({
  value,
  label: `${value}: ${meaning}`,
}));
const NOBODY: Choice = { value: "", label: "nobody: that is the whole chain" };

/** Asks for the chain of who said it, link by link, originator first. */
export async function askAttribution(corpus: Corpus, ask: Ask): Promise<Link[]> {
  const chain = [await linkBy("Who said it: how the text presents them", MANNERS, corpus, ask)];
  while (chain[0]?.["manner"] !== "own-voice") {
    const link = await linkBy("Who passed it on", [NOBODY, ...MANNERS], corpus, ask);
    if (link["manner"] === "") break;
    chain.push(link);
  }
  return chain;
}

async function linkBy(message: string, choices: readonly Choice[], corpus: Corpus, ask: Ask): Promise<Link> {
  const how = await ask({ flag: "by", message, choices });
  if (how === "unnamed") return { manner: how, ...(await askText("described", ask)) };
  if (how !== "named" && how !== "institution") return { manner: how };
  const actor = await ask({ flag: "by", message: "Who", choices: choicesOfNames("ActorId", corpus) });
  return { manner: how, actor, ...(await askText("office", ask)) };
}

/** A part of a link that may be left out. */
async function askText(field: "office" | "described", ask: Ask): Promise<Link> {
  const schema = attributionLink.shape[field];
  const answer = await ask({
    flag: "by",
    message: `${schema.meta()?.description}; or nothing`,
    wrong: (said) => (said.trim() === "" ? undefined : reasonsAgainst(schema, said)[0]?.reason),
  });
  return answer.trim() === "" ? {} : { [field]: answer.trim() };
}
