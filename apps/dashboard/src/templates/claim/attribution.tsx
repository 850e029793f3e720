import type { AttributionRow, ClaimRow } from "@crisis/core";
import { ActorLink } from "@/components/actor-link";
import type { Corpus } from "@/corpus/corpus";
import { rowsOf } from "@/corpus/group";
import { t } from "@/messages/t";
import { linkName } from "@/wording/asserter";
import { words } from "@/wording/words";

/** The chain of who said it, the originator first. */
export function Attribution({ corpus, claim }: { corpus: Corpus; claim: ClaimRow }) {
  const chain = rowsOf(corpus.attributions, "claim", claim.id);
  return (
    <ol className="chain">
      {chain.map((link) => (
        <li key={link.order}>
          <Who corpus={corpus} link={link} />
        </li>
      ))}
    </ol>
  );
}

function Who({ corpus, link }: { corpus: Corpus; link: AttributionRow }) {
  if (link.manner === "own-voice") return t("claim.chainOwnVoice");
  return (
    <>
      {link.order === 0 ? t("claim.chainFirst") : t("claim.chainNext")}{" "}
      {link.actor === null ? linkName(corpus, link) : <ActorLink corpus={corpus} id={link.actor} />}
      {link.office === null ? null : `, ${link.office}`}
      <span className="note"> ({words.labels.Manner[link.manner]})</span>
    </>
  );
}
