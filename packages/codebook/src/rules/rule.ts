import type { Corpus, PlacedClaim } from "../corpus/corpus";
import type { ExaminedArticle } from "../proofs/examine-article";
import type { ArticleFile, Change, Located, Path } from "../read/index";
import type { RegisterName, Registers } from "../schema/index";

/** What a rule finds: where in its subject, what is wrong, what was expected and what came. */
export type Finding = {
  path?: Path;
  part?: "key";
  message: string;
  expected?: string;
  got?: string;
  hint?: string;
  /** Where it is in another record than the rule's subject. */
  at?: Place;
};

export type Place = Pick<Located<unknown>, "file" | "position"> & { id: string | null };

/** A finding of a rule that looks at the whole: with the record that it is in. */
export type PlacedFinding = Finding & { at: Place };

/** A record as the place of a finding. */
export function placeOf({ file, position, record }: Located<{ id: string }>): Place {
  return { file, position, id: record.id };
}

/** What rules look at beside their subject. */
export type RuleContext = {
  corpus: Corpus;
  /** What the local texts say of an article; `null` where no folder of texts was given. */
  examined: (article: ArticleFile) => ExaminedArticle | null;
  sourcesDir: string | null;
  /** Whether a day is after the day of the check. */
  isFuture: (day: string) => boolean;
};

export type RegisterEntry = {
  [Name in RegisterName]: { register: Name } & Located<Registers[Name][number]>;
}[RegisterName];

type Named = {
  name: string;
  /** What must hold, in a sentence. */
  description: string;
  /** Whether it can only be checked by whoever holds the texts. */
  needsText?: true;
  /** Whether its findings may be excepted by name, in `data/exceptions.yaml`. */
  exceptions?: true;
  /** Whether its findings are advice: told, and in nobody's way. */
  advice?: true;
  /** What mends a finding, where that is mechanical; nothing for one that only a person can mend. */
  fix?: (finding: Finding) => readonly Change[];
};
export type ClaimRule = Named & {
  scope: "claim";
  check: (claim: PlacedClaim, context: RuleContext) => Finding[];
};
export type ArticleRule = Named & {
  scope: "article";
  check: (article: ArticleFile, context: RuleContext) => Finding[];
};
export type RegisterRule = Named & {
  scope: "register";
  check: (entry: RegisterEntry, context: RuleContext) => Finding[];
};
/** A rule for each article and each register entry by itself. */
export type RecordRule = Named & {
  scope: "record";
  check: (record: ArticleFile | RegisterEntry, context: RuleContext) => Finding[];
};
/** A rule for all together. It is run anew whenever anything was changed; so it does best with what an article tells without being
 * looked into (`id`, `ids`, `texts`). The rules of other scopes are run for what was changed, and for what has looked it up. */
export type CorpusRule = Named & { scope: "corpus"; check: (context: RuleContext) => PlacedFinding[] };

/** A rule of coding, executable. */
export type Rule = ClaimRule | ArticleRule | RegisterRule | RecordRule | CorpusRule;
