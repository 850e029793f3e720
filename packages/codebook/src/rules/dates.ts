import type { PlacedClaim } from "../corpus/corpus";
import { isDay, parseDate } from "../dates/index";
import type { Path } from "../read/index";
import type { ClaimRule, Finding } from "./rule";

const EARLIEST = "1800-01-01";
const LATEST = "2100-12-31";

/** Dates are EDTF, within reason, and have a basis; what is said to be so does not begin after it was said. */
export const dates: ClaimRule = {
  name: "dates",
  description:
    "Dates are EDTF and lie between 1800 and 2100; dateBasis is given where a date is, and only there; what is actual does not begin after the day on which it was known.",
  scope: "claim",
  check(claim) {
    const { record } = claim;
    return [
      ...edtfFindings(record.date, ["date"]),
      ...("effective" in record ? edtfFindings(record.effective, ["effective"]) : []),
      ...basis(claim),
      ...future(claim),
    ];
  },
};

/** What is wrong with an EDTF date, if anything. */
export function edtfFindings(date: string | null, path: Path): Finding[] {
  if (date === null) return [];
  const parsed = parseDate(date);
  if (!parsed.ok)
    return [{ path, message: parsed.reason, expected: "an EDTF date, such as 2014-03", got: date }];
  const { from, to } = parsed.value;
  if ((from ?? EARLIEST) >= EARLIEST && (to ?? LATEST) <= LATEST) return [];
  return [
    { path, message: "a date out of all reason", expected: `between ${EARLIEST} and ${LATEST}`, got: date },
  ];
}

/** What is wrong with a calendar day, if anything. */
export function dayFindings(day: string, path: Path): Finding[] {
  if (!isDay(day))
    return [{ path, message: "the calendar has no such day", expected: "YYYY-MM-DD", got: day }];
  return edtfFindings(day, path);
}

function basis({ record: { date, dateBasis } }: PlacedClaim): Finding[] {
  if ((date === null) === (dateBasis === null)) return [];
  const path = ["dateBasis"];
  if (date === null)
    return [{ path, message: "there is no date to have a basis", expected: "null", got: String(dateBasis) }];
  return [
    {
      path,
      message: "a date says where it was taken from",
      expected: "stated, relative or context",
      got: "null",
    },
  ];
}

function future({ record, article }: PlacedClaim): Finding[] {
  if (record.date === null || !("modality" in record) || record.modality !== "actual") return [];
  const parsed = parseDate(record.date);
  const known = record.known?.day ?? article.record.published;
  if (!parsed.ok || parsed.value.from === null || parsed.value.from <= known) return [];
  return [
    {
      path: ["date"],
      message: "what is actual cannot begin after it was said",
      expected: `${known} or before, or another modality`,
      got: record.date,
    },
  ];
}
