import { labels, labelsEs } from "@crisis/charts";
import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, it, vi } from "vitest";
import en from "../../messages/en.json" with { type: "json" };
import es from "../../messages/es.json" with { type: "json" };

vi.hoisted(() => vi.stubEnv("CRISIS_LOCALE", "es"));
afterAll(() => vi.unstubAllEnvs());

const { corpusOf } = await import("../../test/corpus");
const { everyPage } = await import("../../test/templates");
const { Shell } = await import("@/components/shell");
const { default: Layout } = await import("@/app/layout");

const textsOf = (messages: unknown): string[] =>
  typeof messages === "string" ? [messages] : Object.values(messages as object).flatMap(textsOf);

const english = [...textsOf(en), ...textsOf(labels)];
const spanish = [...textsOf(es), ...textsOf(labelsEs)];

/** The words of messages between their arguments and cases. */
const wordsOf = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split(/\{\w+, plural,|(?:=\d+|one|other) (?=\{)|\{\w+\}|[{}#]/))
    .map((words) => words.trim());

const inSpanish = new Set(spanish);
const isSaid = wordsOf(spanish).join("\n");
const phrases = new Set(wordsOf(english).filter((words) => /\w \w/.test(words) && !isSaid.includes(words)));
const whole = new Set(english.filter((text) => /[a-z]/i.test(text) && !inSpanish.has(text)));

/** What a page says to a reader: its text, and the names and titles of what it shows; without what is marked as English. */
function saidBy(page: Element): string[] {
  for (const own of page.querySelectorAll('[lang="en"], code')) own.remove();
  const attributes = ["aria-label", "title", "placeholder", "alt"];
  const named = [...page.querySelectorAll("*")].flatMap((element) =>
    attributes.flatMap((name) => element.getAttribute(name) ?? []),
  );
  const texts = [...page.querySelectorAll("*")].flatMap((element) =>
    [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ textContent }) => textContent ?? ""),
  );
  return [...named, ...texts]
    .map((text) => text.replaceAll("\u00a0", " ").trim())
    .filter((text) => text !== "");
}

const corpus = corpusOf();
const dom = (markup: string) => parseHTML(`<html><body>${markup}</body></html>`).document.body;

describe("a site in Spanish", () => {
  it("says so in its html element", () => {
    const html = renderToStaticMarkup(<Layout>{""}</Layout>);
    expect(html).toMatch(/^<html lang="es"/);
  });

  it("knows enough English to notice it", () => {
    expect(phrases.size).toBeGreaterThan(300);
    expect(whole.size).toBeGreaterThan(500);
  });

  it.each(everyPage(corpus))("%s has no English of the interface left", (_name, page) => {
    const said = saidBy(dom(renderToStaticMarkup(<Shell>{page}</Shell>)));
    const all = said.join("\n");
    expect([...phrases].filter((words) => all.includes(words))).toEqual([]);
    expect(said.filter((text) => whole.has(text))).toEqual([]);
  });

  it.each(everyPage(corpus).filter(([name]) => /^claim /.test(name)))(
    "%s marks the summary as English, and says the claim in Spanish",
    (_name, page) => {
      const html = dom(renderToStaticMarkup(page));
      expect(html.querySelector("h1")?.getAttribute("lang")).toBe("en");
      expect(html.querySelector(".lead")?.textContent).toMatch(
        / dijo|advirt|amenaz|exig|rechaz|promet|neg|propus|juzg/,
      );
    },
  );
});
