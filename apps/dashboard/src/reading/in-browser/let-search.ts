import { findElement } from "./find-element";

/** Opens the search in the place of the list of all claims, to which its link leads without it. */
export function letSearch(link: HTMLAnchorElement): void {
  const dialog = findElement<HTMLDialogElement>(document, ".search__dialog");
  const load = () => import("./search-in-dialog");
  let started: Promise<void> | null = null;
  const start = () => {
    started ??= load().then(({ searchIn }) => searchIn(dialog));
    started.catch(() => {
      started = null;
    });
  };
  link.role = "button";
  link.ariaHasPopup = "dialog";
  link.addEventListener("focus", start, { once: true });
  link.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    link.click();
  });
  link.addEventListener("click", (event) => {
    // a click that opens a tab is meant for the list
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    dialog.showModal();
    findElement<HTMLInputElement>(dialog, "input").select();
    start();
  });
  findElement<HTMLButtonElement>(dialog, "[data-close]").addEventListener("click", () => dialog.close());
}
