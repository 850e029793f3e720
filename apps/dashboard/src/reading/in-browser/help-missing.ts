import { findElement } from "./find-element";
import type { OpenSearch } from "./let-search";

const LONGEST = 80;

/** The words of the last part of an address. @example wordsOf("/claims/infobae-2021-12-07-swift/") //=> "infobae 2021 12 07 swift" */
function wordsOf(path: string): string {
  const last = path.split("/").findLast((part) => part !== "") ?? "";
  return last
    .replaceAll(/%[0-9a-f]{2}|[^\p{L}\p{N}]+/giu, " ")
    .trim()
    .slice(0, LONGEST);
}

/** On the page for what is not there: offers to search for the words of its address. */
export function helpMissing(offer: HTMLElement, open: OpenSearch): void {
  const words = wordsOf(location.pathname);
  if (words === "") return;
  findElement<HTMLElement>(offer, "span").textContent = words;
  findElement<HTMLButtonElement>(offer, "button").addEventListener("click", () => open(words));
  offer.hidden = false;
}
