import { findElement } from "./find-element";

/** Opens the search over a page, with words to look for where some are given. */
export type OpenSearch = (words?: string) => void;

/** Lets a link open the search in the place of the list of all claims, to which it leads without it. */
export function letSearch(link: HTMLAnchorElement): OpenSearch {
  const dialog = findElement<HTMLDialogElement>(document, ".search__dialog");
  const field = findElement<HTMLInputElement>(dialog, "input");
  let started: Promise<void> | null = null;
  const start = () => {
    started ??= import("./search-in-dialog").then(({ searchIn }) => searchIn(dialog));
    started.catch(() => {
      started = null;
    });
  };
  const open: OpenSearch = (words) => {
    dialog.showModal();
    if (words !== undefined) {
      field.value = words;
      field.dispatchEvent(new Event("input"));
    }
    field.select();
    start();
  };
  link.role = "button";
  link.ariaHasPopup = "dialog";
  link.addEventListener("focus", start, { once: true });
  link.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    open();
  });
  link.addEventListener("click", (event) => {
    // a click that opens a tab is meant for the list
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  findElement<HTMLButtonElement>(dialog, "[data-close]").addEventListener("click", () => dialog.close());
  return open;
}
