import type { ClaimRow } from "@crisis/core";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { rowsOf } from "@/corpus/group";
import { placeName } from "@/corpus/names";
import { t } from "@/messages/t";
import { words } from "@/wording/words";

/** Where the claim places what it says, and how we name the places that are disputed. */
export function Places({ corpus, claim }: { corpus: Corpus; claim: ClaimRow }) {
  const locations = rowsOf(corpus.locations, "claim", claim.id);
  if (locations.length === 0) return null;
  return (
    <Section id="where" title={t("claim.where")}>
      <ul className="plain-list">
        {locations.map((location) => {
          const policy = find(corpus.places, location.place)?.policy ?? null;
          return (
            <li key={location.order} dir="auto">
              {location.role === "at"
                ? placeName(corpus, location.place)
                : t("claim.location", {
                    place: placeName(corpus, location.place),
                    role: words.labels.PlaceRole[location.role],
                  })}
              {policy === null ? null : <p className="note">{policy}</p>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
