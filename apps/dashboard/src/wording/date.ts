import { t } from "@/messages/t";
import { edtfPart } from "./edtf-part";

export { dayInWords } from "./day";

/** An EDTF date in words, as wide as it is precise.
 * @example dateInWords("2014-03") //=> "March 2014"
 * @example dateInWords("2013-10/2013-12~") //=> "October 2013 to December 2013 (approximate)"
 */
export function dateInWords(edtf: string | null): string {
  if (edtf === null) return t("date.none");
  const words = bare(edtf.replace(/[~?%]/g, ""));
  if (/[~%]/.test(edtf)) return t("date.approximate", { date: words });
  return edtf.includes("?") ? t("date.uncertain", { date: words }) : words;
}

/** The same, saying that it is some time in it where the date is wide and the claim does not fill it. */
export function validTimeInWords(claim: { date: string | null; sense: "throughout" | "within" }): string {
  const { date } = claim;
  const upTo = date === null ? null : /^(?:\.\.)?\/(\d[^~?%]*)$/.exec(date)?.[1];
  if (upTo) {
    const to = edtfPart(upTo);
    return t(claim.sense === "within" ? "date.withinUntil" : "date.throughoutUntil", { to });
  }
  if (date === null || claim.sense === "throughout" || /^\d{4}-\d\d-\d\d[~?%]?$/.test(date)) {
    return dateInWords(date);
  }
  const ends = date.replace(/[~?%]/g, "").split("/");
  if (ends.length === 2 && ends.every((end) => /^\d/.test(end))) {
    const [from, to] = ends.map(edtfPart);
    const words = t("date.between", { from: from ?? "", to: to ?? "" });
    return /[~%]/.test(date) ? t("date.approximate", { date: words }) : words;
  }
  return t(ends.length === 2 ? "date.withinOpen" : "date.within", { date: dateInWords(date) });
}

function bare(edtf: string): string {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) {
    const members = (set[2] ?? "").split(",").map((member) => bare(member.replace("..", "/")));
    return t(set[1] === "[" ? "date.oneOf" : "date.allOf", { list: members.join(", ") });
  }
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return edtfPart(from);
  if (isOpen(to)) return t("date.onwards", { from: edtfPart(from) });
  if (isOpen(from)) return t("date.until", { to: edtfPart(to) });
  return t("date.interval", { from: edtfPart(from), to: edtfPart(to) });
}

const isOpen = (end: string) => end === "" || end === "..";
