import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { hostileCorpus, hostileTexts } from "../../test/hostile";
import { everyPage } from "../../test/templates";

const render = (page: Parameters<typeof renderToStaticMarkup>[0]) =>
  parseHTML(`<!doctype html><html><body>${renderToStaticMarkup(page)}</body></html>`).document;

describe.each(Object.entries(hostileTexts))("hostile text: %s", (_name, text) => {
  it.each(everyPage(hostileCorpus(text)))("is text, and nothing else, on the page %s", (_page, page) => {
    const document = render(page);
    const elements = [...document.querySelectorAll("*")];
    const foreign = "script, img, iframe, object, embed, form:not([data-reading]), base, link";
    expect(document.querySelectorAll(foreign).length).toBe(0);
    const handlers = elements.flatMap((element) =>
      element.getAttributeNames().filter((name) => /^on/i.test(name)),
    );
    expect(handlers).toEqual([]);
    const addresses = [...document.querySelectorAll("[href]")].map((link) => link.getAttribute("href") ?? "");
    expect(addresses.filter((address) => !/^(\/(?!\/)|#|https?:\/\/)/.test(address))).toEqual([]);
  });

  it("stands in full on the page of a claim", () => {
    const [, page] = everyPage(hostileCorpus(text)).find(([name]) => name === "claim statement") ?? [];
    expect(page && render(page).querySelector("h1")?.textContent).toBe(text);
  });
});
