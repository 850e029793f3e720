import { startTransition } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { readingPages } from "../pages/pages";
import type { ViewState } from "../state/view-state";
import { type Parts, partNames, viewOf } from "../view";
import { findElement } from "./find-element";
import { keepOpen } from "./keep-open";
import { loadCorpus } from "./load-corpus";

const isPage = (name: string): name is keyof typeof readingPages => Object.hasOwn(readingPages, name);

/** Loads what a page reads, and gives the function that shows a view of it. */
export async function openPage(name: string): Promise<(state: ViewState) => void> {
  if (!isPage(name)) throw new Error(`expected a page of ${Object.keys(readingPages)}, got ${name}`);
  const page = readingPages[name];
  const corpus = await loadCorpus([...page.sets, ...("beside" in page ? page.beside : [])]);
  const parts = partNames.map((part) => {
    const element = findElement<HTMLElement>(document, `[data-part=${part}]`);
    return { part, element, root: createRoot(element) };
  });
  const render = (view: Parts, some: typeof parts) =>
    flushSync(() => {
      for (const { part, root } of some) root.render(view[part]);
    });
  const [atOnce, after] = [
    parts.filter(({ part }) => part !== "rows"),
    parts.filter(({ part }) => part === "rows"),
  ];
  const isWide = matchMedia("(min-width: 48rem)");
  let shown: ViewState | null = null;
  const show = (state: ViewState) => {
    const isFirst = shown === null;
    shown = state;
    const view = viewOf(corpus, page, state, [isWide.matches ? "wide" : "narrow"]);
    if (isFirst)
      return keepOpen(
        parts.map(({ element }) => element),
        () => render(view, parts),
      );
    render(view, atOnce);
    // a long table must not hold up the picture; what is chosen meanwhile takes its place
    startTransition(() => {
      for (const { part, root } of after) root.render(view[part]);
    });
  };
  isWide.addEventListener("change", () => {
    if (shown) show(shown);
  });
  return show;
}
