import type { ClaimRow } from "@crisis/core";
import { ContestedClaims } from "@/components/contested-claims";
import { Section } from "@/components/section";
import { contested, weighing } from "@/corpus/contested";
import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { t } from "@/messages/t";
import { asserter } from "@/wording/asserter";
import { words } from "@/wording/words";

interface ActorDisputesProps {
  corpus: Corpus;
  name: string;
  /** The claims that the actor made. */
  made: readonly ClaimRow[];
}

/** Which claims of an actor stand against those of others, whichever of the two says so, and whose those are. */
export function ActorDisputes({ corpus, name, made }: ActorDisputesProps) {
  if (made.length === 0) return null;
  const disputed = contested({ claims: made, relations: corpus.relations });
  return (
    <Section id="contradicted" title={t("actor.contradicted", { name })}>
      {disputed.length === 0 ? (
        <p className="note">{t("actor.contradictedNone")}</p>
      ) : (
        <>
          <p>
            {t("actor.contradictedBy", {
              count: disputed.length,
              all: made.length,
              list: words.list(opponents(corpus, disputed)),
            })}
          </p>
          <ContestedClaims corpus={corpus} claims={disputed} heading="h3" />
        </>
      )}
    </Section>
  );
}

/** Those who say otherwise, each once. */
function opponents(corpus: Corpus, disputed: readonly ClaimRow[]): string[] {
  const others = disputed.flatMap((claim) =>
    weighing(corpus, claim)
      .filter(({ type }) => type === "contradicts")
      .flatMap(({ other }) => find(corpus.claims, other) ?? []),
  );
  return [...new Set(others.map((other) => asserter(corpus, other)))];
}
