import { byNearness, type Located, nearestWord } from "../read/index";
import type { CrisisRecord } from "../schema/index";
import type { CorpusRule, Finding, PlacedFinding, RuleContext } from "./rule";

/** What `crisis.yaml` names is there, and its days are in order. */
export const crisisFile: CorpusRule = {
  name: "crisis",
  description:
    "The actors and events that crisis.yaml names are in the registers, an actor is on one side, and its days are in order.",
  scope: "corpus",
  check({ corpus }) {
    const { crisis } = corpus.data;
    if (crisis === null) return [];
    const at = { file: crisis.file, position: crisis.position, id: null };
    return [...sides(crisis, corpus), ...days(crisis), ...turningPoints(crisis, corpus)].map(
      (finding): PlacedFinding => ({ ...finding, at }),
    );
  },
};

type Corpus = RuleContext["corpus"];
type Crisis = Located<CrisisRecord>;

function sides({ record }: Crisis, { registers }: Corpus): Finding[] {
  const sideOf = new Map<string, string>();
  return Object.entries(record.sides).flatMap(([side, { actors }]) =>
    actors.flatMap((actor, index): Finding[] => {
      const path = ["sides", side, "actors", index];
      const other = sideOf.get(actor);
      sideOf.set(actor, side);
      if (!registers.actors.has(actor)) return [missing(path, "actor", actor, [...registers.actors.keys()])];
      if (other === undefined) return [];
      return [{ path, message: "the actor is on two sides", expected: "one side", got: `${other}, ${side}` }];
    }),
  );
}

function days({ record: { window, earliest } }: Crisis): Finding[] {
  const findings: Finding[] = [];
  if (window.to < window.from)
    findings.push({
      path: ["window", "to"],
      message: "the window ends before it begins",
      expected: `${window.from} or later`,
      got: window.to,
    });
  if (earliest > window.from)
    findings.push({
      path: ["earliest"],
      message: "claims may be about no day of the window's beginning",
      expected: `${window.from} or earlier`,
      got: earliest,
    });
  return findings;
}

function turningPoints({ record }: Crisis, { registers }: Corpus): Finding[] {
  return record.turningPoints.flatMap(({ event, day }, index): Finding[] => {
    const path = ["turningPoints", index];
    const before = record.turningPoints[index - 1]?.day;
    const findings: Finding[] = [];
    if (!registers.events.has(event))
      findings.push(missing([...path, "event"], "event", event, [...registers.events.keys()]));
    if (day < record.earliest || day > record.window.to)
      findings.push({
        path: [...path, "day"],
        message: "the day is outside the time of the crisis",
        expected: `${record.earliest} to ${record.window.to}`,
        got: day,
      });
    if (before !== undefined && day < before)
      findings.push({
        path: [...path, "day"],
        message: "turning points are not in the order of time",
        expected: `${before} or later`,
        got: day,
      });
    return findings;
  });
}

function missing(path: (string | number)[], what: string, id: string, ids: readonly string[]): Finding {
  const near = nearestWord(id, ids);
  return {
    path,
    message: `there is no such ${what}`,
    expected: `the id of an ${what}${ids.length > 0 ? `, such as ${byNearness(id, ids).slice(0, 3).join(", ")}` : ""}`,
    got: id,
    hint: near ? `did you mean ${near}?` : `crisis new ${what} --id ${id} enters it in its register`,
  };
}
