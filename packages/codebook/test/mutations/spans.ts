import type { Span } from "../../src/schema/index";
import { changed, type Mutant, type MutationClass } from "./mutant";

type Change = { sort: string; of: (span: Span) => Partial<Span> };

const CHANGES: readonly Change[] = [
  { sort: "begins later", of: ({ start }) => ({ start: start + 1 }) },
  { sort: "begins three later", of: ({ start }) => ({ start: start + 3 }) },
  { sort: "begins earlier", of: ({ start }) => ({ start: Math.max(0, start - 1) }) },
  { sort: "ends earlier", of: ({ end }) => ({ end: end - 1 }) },
  { sort: "ends later", of: ({ end }) => ({ end: end + 1 }) },
  { sort: "moved", of: ({ start, end }) => ({ start: start + 20, end: end + 20 }) },
  { sort: "another digest", of: () => ({ digest: "ab".repeat(32) }) },
];

/** A span that lies elsewhere than where its words are. */
export const spans: MutationClass = {
  name: "spans",
  mutants: ({ record }) =>
    record.evidence.flatMap((span, index) =>
      "find" in span
        ? []
        : CHANGES.map(({ sort, of }): Mutant => {
            const evidence = record.evidence.map((one, at) =>
              at === index ? { ...span, ...of(span) } : one,
            );
            return { sort, claim: changed(record, { evidence }) };
          }).filter(({ claim }) => JSON.stringify(claim) !== JSON.stringify(record)),
    ),
};
