import { dataHash } from "@crisis/core";
import { dataLanguage, t } from "@/messages/t";
import type { SearchDocument } from "../search/document";
import { type Answer, type Found, searchOf } from "../search/search";
import { findElement } from "./find-element";

const MOST = 30;

function inWords({ found: { length: count }, hasAll }: Answer): string {
  if (count === 0) return t("search.nothing");
  if (!hasAll) return t("search.foundSome", { shown: Math.min(count, MOST) });
  return count > MOST ? t("search.foundMany", { count, shown: MOST }) : t("search.found", { count });
}

/** What was found, as a link; all of it is text. */
function item({ id, title, note }: Found): HTMLLIElement {
  const item = document.createElement("li");
  const summary = document.createElement("p");
  summary.className = "claims__summary";
  summary.dir = "auto";
  const link = document.createElement("a");
  link.href = id;
  link.textContent = title;
  if (dataLanguage !== undefined) link.lang = dataLanguage;
  summary.append(link);
  const meta = document.createElement("p");
  meta.className = "claims__meta";
  meta.dir = "auto";
  meta.textContent = note;
  item.append(summary, meta);
  return item;
}

/** Loads what can be searched, and lets the field of a dialog search it. */
export async function searchIn(dialog: HTMLDialogElement): Promise<void> {
  const field = findElement<HTMLInputElement>(dialog, "input");
  const said = findElement<HTMLElement>(dialog, "[role=status]");
  const list = findElement<HTMLOListElement>(dialog, "ol");
  said.textContent = said.dataset["hint"] ?? "";
  const response = await fetch(`/data/search.json?${dataHash.slice(0, 12)}`).catch(() => null);
  if (!response?.ok) {
    said.textContent = said.dataset["failed"] ?? "";
    throw new Error(`/data/search.json: ${response?.status ?? "not reached"}`);
  }
  const documents: readonly SearchDocument[] = await response.json();
  const search = await searchOf(documents);
  const answer = () => {
    const query = field.value.trim();
    const answered = search(query);
    list.replaceChildren(...answered.found.slice(0, MOST).map(item));
    said.textContent = query === "" ? (said.dataset["hint"] ?? "") : inWords(answered);
  };
  field.addEventListener("input", answer);
  findElement<HTMLFormElement>(dialog, "form").addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.focus();
  });
  dialog.addEventListener("keydown", (event) => step(event, [field, ...list.querySelectorAll("a")]));
  answer();
}

/** The arrow keys go from the field through what was found. */
function step(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = by === undefined || at < 0 ? undefined : stops[at + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
