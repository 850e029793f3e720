import type { ClaimRule } from "./rule";

/** A sanction is about a sanction, a response about a response. */
export const measureType: ClaimRule = {
  name: "measure-type",
  description:
    "A claim's kind is the measureType of its measure's register entry; who takes a measure is not its target.",
  scope: "claim",
  check({ record }, { corpus }) {
    if (record.kind !== "sanction" && record.kind !== "response") return [];
    const type = corpus.registers.measures.get(record.about)?.record.measureType;
    const findings =
      type === undefined || type === record.kind
        ? []
        : [
            {
              path: ["kind"],
              message: `${record.about} is a ${type} in the register`,
              expected: type,
              got: record.kind,
            },
          ];
    if (record.sender !== record.target) return findings;
    return [
      ...findings,
      { path: ["target"], message: "who takes the measure is its target", got: record.sender },
    ];
  },
};
