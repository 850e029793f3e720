import { asOf, where } from "@crisis/core";
import type { Threat } from "@/charts/threats";
import { Section } from "@/components/section";
import type { Corpus } from "@/corpus/corpus";
import { find } from "@/corpus/find";
import { firstStep } from "@/corpus/first-step";
import { actorName, measureName } from "@/corpus/names";
import { fullestWeek } from "@/corpus/weeks";
import { dataLanguage, t } from "@/messages/t";
import { claimPath, paths } from "@/routes/paths";
import { daysBetween } from "@/wording/days-between";
import { words } from "@/wording/words";

const SHOWN = 3;

interface ChangedProps {
  corpus: Corpus;
  threats: readonly Threat[];
}

/** When most was said, which threats came to be last, and what a source itself replaced. */
export function Changed({ corpus, threats }: ChangedProps) {
  const week = fullestWeek(asOf(corpus.claims, {}));
  const imposed = where(threats, { fate: "imposed" }).toSorted((a, b) =>
    (a.takenFrom ?? "") < (b.takenFrom ?? "") ? 1 : -1,
  );
  const replaced = where(corpus.relations, { type: "supersedes" });
  return (
    <Section id="changed" title={t("home.changed")}>
      {week === null ? null : (
        <p className="big">
          <a href={paths.timeline}>
            <strong>{t("home.weekClaims", { count: week.claims })}</strong>{" "}
            {t("home.week", { days: words.days(week.from, week.to), before: week.before })}
          </a>
        </p>
      )}
      <ul className="findings">
        {imposed.slice(0, SHOWN).map((threat) => (
          <Imposed key={threat.threats[0]} corpus={corpus} threat={threat} />
        ))}
        {replaced.slice(0, 1).map(({ claim, other }) => (
          <li key={claim}>
            <span className="eyebrow">{t("home.replaced")}</span>
            <a href={claimPath(claim)} dir="auto" lang={dataLanguage}>
              {find(corpus.claims, claim)?.summary ?? claim}
            </a>
            <a className="note" href={claimPath(other)}>
              {t("home.replacedBefore")}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Imposed({ corpus, threat }: { corpus: Corpus; threat: Threat }) {
  const { about, sender, threatened, daysLow, daysHigh, fulfilledBy } = threat;
  const name = (id: string) => actorName(corpus, id);
  const step = firstStep(corpus, threat);
  return (
    <li>
      <span className="eyebrow">{t("home.imposed")}</span>
      <a href={claimPath(fulfilledBy[0] ?? "")} dir="auto" lang={dataLanguage}>
        {measureName(corpus, about)}
      </a>
      <span className="note">
        {t("home.imposedAfter", {
          days: daysBetween(daysLow, daysHigh),
          sender: name(sender),
          day: words.day(threatened),
        })}
      </span>
      {step === null || step.measure === about ? null : (
        <span className="note" dir="auto">
          {t("home.imposedAs", { measure: measureName(corpus, step.measure) })}
        </span>
      )}
      {step === null || step.takers.every((id) => id === sender) ? null : (
        <span className="note">{t("home.imposedBy", { senders: words.list(step.takers.map(name)) })}</span>
      )}
    </li>
  );
}
