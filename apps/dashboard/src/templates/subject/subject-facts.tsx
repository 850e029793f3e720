import { ActorLink } from "@/components/actor-link";
import { type Fact, Facts } from "@/components/facts";
import { SubjectLink } from "@/components/subject-link";
import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { rowsOf } from "@/corpus/group";
import type { Subject } from "@/corpus/subjects";
import { t } from "@/messages/t";
import { tierLabel } from "@/wording/tier";
import { words } from "@/wording/words";

/** What the registers hold of a subject: who it is of, what it is, and never a value. */
export function SubjectFacts({ corpus, subject }: { corpus: Corpus; subject: Subject }) {
  const facts = factsOf(corpus, subject).filter((fact) => fact);
  return facts.length === 0 ? null : <Facts facts={facts} />;
}

function factsOf(corpus: Corpus, { id, kind }: Subject): readonly Fact[] {
  if (kind === "force") {
    const force = find(corpus.forces, id);
    return force
      ? [
          [t("claim.side"), <ActorLink key="side" corpus={corpus} id={force.side} />],
          force.note !== null && [t("actor.note"), force.note],
        ]
      : [];
  }
  if (kind === "measure") {
    const measure = find(corpus.measures, id);
    return measure
      ? [
          [t("claim.family"), words.labels.Family[measure.family]],
          [t("claim.instrument"), words.labels.Instrument[measure.instrument]],
          [t("claim.tier"), measure.measureType === "response" ? t("tier.beside") : tierLabel(measure.tier)],
          measure.legalActs.length > 0 && [t("claim.legalActs"), words.list(measure.legalActs)],
          measure.note !== null && [t("actor.note"), measure.note],
        ]
      : [];
  }
  if (kind === "event") return eventFacts(corpus, id);
  const place = find(corpus.places, id);
  return place?.policy ? [[t("subject.policy"), place.policy]] : [];
}

function eventFacts(corpus: Corpus, id: string): readonly Fact[] {
  const event = find(corpus.events, id);
  if (!event) return [];
  const parts = rowsOf(corpus.events, "partOf", event.id);
  return [
    [t("claim.lane"), words.labels.Lane[event.lane]],
    event.partOf !== null && [
      t("subject.partOf"),
      <SubjectLink key="partOf" corpus={corpus} id={event.partOf} />,
    ],
    parts.length > 0 && [
      t("subject.parts"),
      <ul className="plain-list" key="parts">
        {parts.map((part) => (
          <li key={part.id}>
            <SubjectLink corpus={corpus} id={part.id} />
          </li>
        ))}
      </ul>,
    ],
    event.note !== null && [t("actor.note"), event.note],
  ];
}
