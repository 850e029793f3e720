import { expect, it } from "vitest";
import { readingPages } from "@/reading/pages/pages";
import { claimsOfPage } from "@/reading/pages/reading-page";
import { searchDocuments } from "@/reading/search/documents";
import { hostileCorpus, hostileTexts } from "../test/hostile";
import { describeInBrowser } from "./support/describe-in-browser";
import { openReading } from "./support/open-reading";

describeInBrowser(
  "what others wrote is text in what the browser draws too",
  (opened) => {
    it.each(
      Object.entries(hostileTexts).flatMap(([name, text]) =>
        (["troops", "sanctions", "timeline"] as const).map((page) => [name, page, text] as const),
      ),
    )("%s on %s", async (_name, pageName, text) => {
      const corpus = hostileCorpus(text);
      const heard: string[] = [];
      const { page, counts } = await openReading(
        {
          origin: opened.origin,
          context: opened.context,
        },
        `/${pageName}/`,
      );
      page.on("dialog", (dialog) => {
        heard.push(dialog.message());
        void dialog.dismiss();
      });
      page.on("pageerror", ({ message }) => heard.push(message));
      await page.route("**/data/*.json*", (route) => {
        const name = new URL(route.request().url()).pathname.split("/").at(-1)?.replace(".json", "") ?? "";
        return route.fulfill({ json: corpus[name as keyof typeof corpus] });
      });
      await page.locator(".filters > summary").click();
      await page.locator(".filter input[value=anchored]").check();
      const count = claimsOfPage(corpus, readingPages[pageName]).length;
      await expect.poll(counts).toMatch(new RegExp(`of ${count} claims? (is|are) shown`));
      await page.locator(".rows > summary").click();
      for (const part of ["head", "picture", "notes", "rows"]) {
        const inPart = page.locator(`[data-part=${part}]`);
        expect(await inPart.locator("script, img, iframe, object, embed, form, base, link").count()).toBe(0);
        const handlers = await inPart
          .locator("*")
          .evaluateAll((all) =>
            all.flatMap((element) => element.getAttributeNames().filter((name) => /^on/i.test(name))),
          );
        expect(handlers).toEqual([]);
        const addresses = await inPart
          .locator("[href]")
          .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
        expect(addresses.filter((address) => !/^(\/(?!\/)|#|https?:\/\/)/.test(address))).toEqual([]);
      }
      expect(await page.locator(".rows tbody").first().textContent()).toContain(text.slice(0, 20));
      expect(heard).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
      await page.close();
    });

    it.each(Object.entries(hostileTexts))("%s in the search", async (_name, text) => {
      const page = await opened.context.newPage();
      const documents = searchDocuments(hostileCorpus(text));
      await page.route("**/data/search.json*", (route) => route.fulfill({ json: documents }));
      await page.goto(opened.origin);
      await page.getByRole("button", { name: "Find a claim" }).click();
      await page.getByRole("searchbox").fill("herald");
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("status").filter({ hasText: /found/ }).waitFor();
      const titles = await dialog.locator("ol a").allTextContents();
      expect(titles.length).toBeGreaterThan(0);
      expect(titles.every((title) => title === text)).toBe(true);
      expect(await dialog.locator("ol").locator("script, img, svg").count()).toBe(0);
      await page.close();
    });
  },
  { viewport: { width: 1440, height: 900 } },
);
