const LIT = "is-lit";
const MARKS = ".chart__picture a[href]";

/** The address of the claim that a mark, or a row of a table, stands for. */
function claimAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const link = target.closest(MARKS) ?? target.closest(".rows tbody tr")?.querySelector("a[href]");
  return link?.getAttribute("href") ?? null;
}

/** Lights the mark and the row of the claim that a reader points at or has reached by keyboard. */
export function lightTogether(page: Document): void {
  let lit: readonly Element[] = [];
  let shown: string | null = null;
  const light = (event: Event) => {
    const claim = claimAt(event.target);
    if (claim === shown && lit.every((element) => element.isConnected)) return;
    for (const element of lit) element.classList.remove(LIT);
    shown = claim;
    lit = claim === null ? [] : standingFor(page, claim);
    for (const element of lit) element.classList.add(LIT);
  };
  page.addEventListener("pointerover", light);
  page.addEventListener("focusin", light);
}

function standingFor(page: Document, claim: string): Element[] {
  const href = `[href="${CSS.escape(claim)}"]`;
  const marks = page.querySelectorAll(`.chart__picture a${href}`);
  const rows = page.querySelectorAll(`.rows tbody tr:has(th a${href})`);
  return [...marks, ...rows];
}
