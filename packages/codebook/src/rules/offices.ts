import { parseDate } from "../dates/index";
import { edtfFindings } from "./dates";
import type { Finding, RegisterRule } from "./rule";

/** The terms of office in the register of actors are dates, in order. */
export const offices: RegisterRule = {
  name: "offices",
  description: "An office's from and to are EDTF dates, from not after to; persons hold offices.",
  scope: "register",
  check(entry) {
    if (entry.register !== "actors") return [];
    const { kind, offices: held } = entry.record;
    const findings = held.flatMap(({ from, to }, index) => {
      const path = ["offices", index];
      return [
        ...edtfFindings(from, [...path, "from"]),
        ...edtfFindings(to, [...path, "to"]),
        ...order(from, to, path),
      ];
    });
    if (held.length === 0 || kind === "person") return findings;
    return [
      { path: ["offices"], message: "only a person holds an office", expected: "no offices", got: kind },
      ...findings,
    ];
  },
};

function order(from: string | null, to: string | null, path: (string | number)[]): Finding[] {
  const first = from === null ? null : parseDate(from);
  const last = to === null ? null : parseDate(to);
  if (!first?.ok || !last?.ok || first.value.from === null || last.value.to === null) return [];
  if (first.value.from <= last.value.to) return [];
  return [
    {
      path: [...path, "to"],
      message: "the office ends before it begins",
      expected: `${from} or later`,
      got: String(to),
    },
  ];
}
