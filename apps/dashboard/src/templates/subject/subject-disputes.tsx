import type { ClaimRow } from "@crisis/core";
import { ContestedClaims } from "@/components/contested-claims";
import { Section } from "@/components/section";
import { contested } from "@/corpus/contested";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";

/** The claims about a subject that others contradict; nothing where there are none. */
export function SubjectDisputes({ corpus, claims }: { corpus: Corpus; claims: readonly ClaimRow[] }) {
  const disputed = contested({ claims, relations: corpus.relations });
  if (disputed.length === 0) return null;
  return (
    <Section id="disputed" title={t("subject.disputed")}>
      <ContestedClaims corpus={corpus} claims={disputed} heading="h3" />
    </Section>
  );
}
