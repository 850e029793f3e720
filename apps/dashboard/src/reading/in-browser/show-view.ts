import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { readingPages } from "../pages/pages";
import type { ViewState } from "../state/view-state";
import { partNames, viewOf } from "../view";
import { findElement } from "./find-element";
import { keepOpen } from "./keep-open";
import { loadCorpus } from "./load-corpus";

const isPage = (name: string): name is keyof typeof readingPages => Object.hasOwn(readingPages, name);

/** Loads what a page reads, and gives the function that shows a view of it. */
export async function openPage(name: string): Promise<(state: ViewState) => void> {
  if (!isPage(name)) throw new Error(`expected a page of ${Object.keys(readingPages)}, got ${name}`);
  const page = readingPages[name];
  const corpus = await loadCorpus(page.sets);
  const parts = partNames.map((part) => {
    const element = findElement<HTMLElement>(document, `[data-part=${part}]`);
    return { part, element, root: createRoot(element) };
  });
  const elements = parts.map(({ element }) => element);
  return (state) => {
    const view = viewOf(corpus, page, state);
    keepOpen(elements, () =>
      flushSync(() => {
        for (const { part, root } of parts) root.render(view[part]);
      }),
    );
  };
}
