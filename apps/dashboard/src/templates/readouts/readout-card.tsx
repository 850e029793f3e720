import type { ClaimRow, Readout } from "@crisis/core";
import { ActorLink } from "@/components/actor-link";
import { ArticleLink } from "@/components/article-link";
import { ClaimBadges } from "@/components/badges/claim-badges";
import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { dataLanguage, t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { asserterVia } from "@/wording/asserter";
import { words } from "@/wording/words";

/** What one article tells of a meeting: who speaks in it, what it alone tells of, and its claims. */
export function ReadoutCard({ corpus, readout }: { corpus: Corpus; readout: Readout<ClaimRow> }) {
  const { article, speakers, topicsHereOnly } = readout;
  const claims = readout.claims.flatMap((id) => find(corpus.claims, id) ?? []);
  const type = find(corpus.articles, article)?.type;
  return (
    <article className="readout">
      <h3>
        <ArticleLink corpus={corpus} id={article} />
      </h3>
      {type === undefined ? null : <p className="note">{words.labels.ArticleType[type]}</p>}
      {topicsHereOnly.length === 0 ? null : (
        <p>
          {t("readouts.hereOnly")} <strong>{words.list(topicsHereOnly.map(words.topic))}</strong>
        </p>
      )}
      {speakers.length === 0 ? null : (
        <p className="note">
          {t("readouts.speakers")}{" "}
          {speakers.map((id, index) => (
            <span key={id}>
              {index === 0 ? null : ", "}
              <ActorLink corpus={corpus} id={id} />
            </span>
          ))}
        </p>
      )}
      <ul className="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <p className="claims__summary" dir="auto">
              <a href={claimPath(claim.id)} lang={dataLanguage}>
                {claim.summary}
              </a>
            </p>
            <p className="claims__meta">{asserterVia(corpus, claim)}</p>
            <ClaimBadges claim={claim} />
          </li>
        ))}
      </ul>
    </article>
  );
}
