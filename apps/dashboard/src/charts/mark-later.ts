import type { Day } from "@crisis/core";
import { t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { words } from "@/wording/words";

/** Marks, in a chart, the claims that were told only later: in a dotted frame, and said in the words of their links. */
export function markLater(svg: SVGSVGElement, later: ReadonlyMap<string, Day>): void {
  const told = new Map(Array.from(later, ([id, day]) => [claimPath(id), day]));
  for (const link of svg.querySelectorAll("a")) {
    const day = told.get(link.getAttribute("href") ?? "");
    if (day === undefined) continue;
    const note = t("reading.toldLater", { day: words.day(day) });
    link.setAttribute("class", "told-later");
    link.setAttribute("aria-label", `${link.getAttribute("aria-label")}. ${note}`);
    for (const title of link.querySelectorAll("title")) title.textContent = `${title.textContent}\n${note}`;
  }
}
