import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import type { Related } from "@/corpus/related";
import { dataLanguage, t } from "@/messages/t";
import { asserterVia } from "@/wording/asserter";
import { words } from "@/wording/words";
import { ArticleLink } from "./article-link";
import { Badge } from "./badges/badge";
import type { GlyphName } from "./badges/glyph";
import { ModeBadges } from "./badges/mode-badges";
import { ClaimLink } from "./claim-link";

const glyphs: Record<Related["type"], GlyphName> = {
  repeats: "quote",
  contradicts: "unequal",
  confirms: "tick",
  supersedes: "right",
  fulfils: "square",
  answers: "left",
  resolves: "disc",
};

const tone = (type: Related["type"]) =>
  type === "contradicts" ? "bad" : type === "confirms" ? "good" : "strong";

/** Other claims, under how they stand to this one. */
export function RelatedClaims({ corpus, related }: { corpus: Corpus; related: readonly Related[] }) {
  const ways = new Map(related.map((one) => [`${one.direction} ${one.type}`, one]));
  const word = ({ direction, type }: Related) =>
    words.capital(direction === "out" ? words.labels.RelationType[type] : words.inverse[type]);
  return [...ways].map(([way, one]) => (
    <div key={way}>
      <Badge glyph={glyphs[one.type]} tone={tone(one.type)} word={word(one)} />
      <ul className="claims">
        {related
          .filter(({ direction, type }) => direction === one.direction && type === one.type)
          .map(({ other, note }) => (
            <li key={other}>
              <p className="claims__summary" dir="auto">
                <ClaimLink corpus={corpus} id={other} />
              </p>
              <Origin corpus={corpus} id={other} />
              {note === null ? null : (
                <p className="note" dir="auto" lang={dataLanguage}>
                  {note}
                </p>
              )}
            </li>
          ))}
      </ul>
    </div>
  ));
}

/** Whose claim it is, of when, and how far along what it tells of is: an announcement carries nothing out. */
function Origin({ corpus, id }: { corpus: Corpus; id: string }) {
  const claim = find(corpus.claims, id);
  if (!claim) return null;
  return (
    <>
      <p className="claims__meta">
        <span>{asserterVia(corpus, claim)}</span>
        {claim.date === null ? null : <span>{t("claim.speaksOf", { date: words.validTime(claim) })}</span>}
        <ArticleLink corpus={corpus} id={claim.article} />
      </p>
      <div className="badges">
        <ModeBadges claim={claim} />
      </div>
    </>
  );
}
