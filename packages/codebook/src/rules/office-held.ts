import { type DayRange, overlaps, parseDate } from "../dates/index";
import type { Path } from "../read/index";
import type { ClaimRule, Finding, RuleContext } from "./rule";

/** Who is given an office held it on that day, or a correction says otherwise. */
export const officeHeld: ClaimRule = {
  name: "office-held",
  description:
    "An office in attribution is a title of the actor in the register, held on the day of the utterance; one of a participant, held at the date of the event; unless a correction of cause office stands on the claim.",
  scope: "claim",
  check(claim, context) {
    const { record } = claim;
    if (record.corrections.some(({ cause }) => cause === "office")) return [];
    const said = claim.record.known?.day ?? claim.article.record.published;
    const attribution = record.attribution.flatMap(({ actor, office }, index) =>
      held(
        { actor, office, path: ["attribution", index, "office"], when: { from: said, to: said } },
        context,
      ),
    );
    const when = dayRange(record.date) ?? { from: said, to: said };
    const participants = ("participants" in record ? record.participants : []).flatMap(
      ({ actor, office }, index) =>
        held({ actor, office, path: ["participants", index, "office"], when }, context),
    );
    return [...attribution, ...participants];
  },
};

type Held = { actor: string | undefined; office: string | undefined; path: Path; when: DayRange };

function held({ actor, office, path, when }: Held, { corpus }: RuleContext): Finding[] {
  if (office === undefined) return [];
  if (actor === undefined) return [{ path, message: "an office without an actor who holds it", got: office }];
  const entry = corpus.registers.actors.get(actor)?.record;
  if (!entry) return [];
  const terms = entry.offices.filter(({ title }) => title === office);
  if (terms.length === 0) {
    const titles = entry.offices.map(({ title }) => title).join(", ");
    return [
      {
        path,
        message: `${actor} has no such office in the register`,
        expected: titles || "no office",
        got: office,
        hint: "write it as the register does, or enter it there: offices, with title, of, from and to",
      },
    ];
  }
  if (terms.some((term) => overlaps(termRange(term), when))) return [];
  return [
    {
      path,
      message: `${actor} did not hold this office then`,
      expected: terms.map(({ from, to }) => `${from ?? ".."}/${to ?? ".."}`).join(", "),
      got: when.from === when.to ? String(when.from) : `${when.from ?? ".."}/${when.to ?? ".."}`,
      hint: "where the article errs, add a correction of cause office",
    },
  ];
}

function termRange({ from, to }: { from: string | null; to: string | null }): DayRange {
  return { from: dayRange(from)?.from ?? null, to: dayRange(to)?.to ?? null };
}

function dayRange(date: string | null): DayRange | null {
  const parsed = date === null ? null : parseDate(date);
  return parsed?.ok ? parsed.value : null;
}
