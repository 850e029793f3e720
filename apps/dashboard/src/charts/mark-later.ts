import type { Day } from "@crisis/core";
import { t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { dayInWords } from "@/wording/day";

/** Marks, in a chart, the claims that were told only later: in a dotted frame, and said in the words of their links. */
export function markLater(svg: SVGSVGElement, later: ReadonlyMap<string, Day>): void {
  const told = new Map(Array.from(later, ([id, day]) => [claimPath(id), day]));
  for (const link of svg.querySelectorAll("a")) {
    const day = told.get(link.getAttribute("href") ?? "");
    if (day === undefined) continue;
    const words = t("reading.toldLater", { day: dayInWords(day) });
    link.setAttribute("class", "told-later");
    link.setAttribute("aria-label", `${link.getAttribute("aria-label")}. ${words}`);
    for (const title of link.querySelectorAll("title")) title.textContent = `${title.textContent}\n${words}`;
  }
}
