import type { PlacedClaim } from "../../src/corpus/corpus";
import { figuresOf, withFigure } from "./figures";
import { changed, type Mutant, type MutationClass, some, type World } from "./mutant";

const MOST = 3;

/** A force of another side. */
export const side: MutationClass = {
  name: "side",
  mutants({ record }, { corpus, chance }) {
    if (record.kind !== "deployment") return [];
    const forces = [...corpus.registers.forces.values()].map((entry) => entry.record);
    const now = forces.find(({ id }) => id === record.about)?.side;
    const others = forces.filter((force) => force.side !== now);
    return some(others, MOST, chance).map(
      (force): Mutant => ({ sort: `${now} → ${force.side}`, claim: changed(record, { about: force.id }) }),
    );
  },
};

function othersOf({ record, article }: PlacedClaim) {
  return article.record.claims.filter(({ id }) => id !== record.id);
}

/** The figure of another claim of the article. */
export const figureSwaps: MutationClass = {
  name: "figures swapped within the article",
  mutants(claim, { chance }) {
    const own = figuresOf(claim.record);
    const others = [...new Set(othersOf(claim).flatMap(figuresOf))].filter((value) => !own.includes(value));
    return own.flatMap((value) =>
      some(others, MOST, chance).map(
        (other): Mutant => ({ sort: claim.record.kind, claim: withFigure(claim.record, value, other) }),
      ),
    );
  },
};

/** The date of another claim of the article, with what it was taken from. */
export const dateSwaps: MutationClass = {
  name: "dates swapped within the article",
  mutants(claim, { chance }) {
    const { date } = claim.record;
    if (date === null || claim.record.dateBasis === "context") return [];
    const others = new Map(
      othersOf(claim).flatMap((other) =>
        other.date === null || other.date === date || other.dateBasis === "context"
          ? []
          : [[other.date, other.dateBasis] as const],
      ),
    );
    return some([...others], MOST, chance).map(
      ([other, dateBasis]): Mutant => ({
        sort: String(dateBasis),
        claim: changed(claim.record, { date: other, dateBasis }),
      }),
    );
  },
};

/** The evidence of another claim of the article. */
export const evidenceSwaps: MutationClass = {
  name: "evidence swapped within the article",
  mutants(claim, { chance }: World) {
    const own = JSON.stringify(claim.record.evidence);
    const others = othersOf(claim).filter(
      ({ evidence }) => evidence.length > 0 && JSON.stringify(evidence) !== own,
    );
    return some(others, MOST, chance).map(
      (other): Mutant => ({
        sort: claim.record.kind,
        claim: changed(claim.record, { evidence: other.evidence }),
      }),
    );
  },
};
