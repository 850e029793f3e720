import { expect, it } from "vitest";
import { addresses } from "./support/addresses.mjs";
import { describeInBrowser } from "./support/describe-in-browser";

describeInBrowser(
  "the search",
  (opened) => {
    it.each(addresses)("is in the masthead of $name", async ({ path }) => {
      const page = await opened.context.newPage();
      await page.goto(opened.origin + path);
      await page.getByRole("button", { name: "Find a claim" }).waitFor();
      await page.close();
    });

    it("finds by keyboard alone, and leads to what it found", async () => {
      const page = await opened.context.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`${opened.origin}/about/`, { waitUntil: "networkidle" });
      expect(asked.filter((path) => path.startsWith("/data/") || path.includes("search"))).toEqual([]);
      await page.getByRole("button", { name: "Find a claim" }).focus();
      await page.keyboard.press("Space");
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("status").filter({ hasText: "For example" }).waitFor();
      await page.keyboard.type("qqqqq");
      await dialog.getByRole("status").filter({ hasText: "Nothing found" }).waitFor();
      await page.keyboard.type(" 175,000");
      await dialog.getByRole("status").filter({ hasText: "Nothing has all these words" }).waitFor();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type("175,000 troops");
      await dialog
        .getByRole("status")
        .filter({ hasText: /^\d+ found/ })
        .waitFor();
      await page.keyboard.press("ArrowDown");
      const href = await page.evaluate(() => document.activeElement?.getAttribute("href"));
      expect(href).toMatch(/^\/claims\//);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowUp");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(href);
      await page.keyboard.press("Enter");
      await page.waitForURL(`**${href}`);
      await page.close();
    });

    it("closes by Escape, and gives the focus back", async () => {
      const page = await opened.context.newPage();
      await page.goto(opened.origin);
      await page.getByRole("button", { name: "Find a claim" }).click();
      expect(await page.locator("dialog[open]").count()).toBe(1);
      await page.keyboard.press("Escape");
      expect(await page.locator("dialog[open]").count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Find a claim");
      await page.close();
    });

    it("offers on a missing claim what is like its address", async () => {
      const page = await opened.context.newPage();
      const response = await page.goto(`${opened.origin}/claims/infobae-2021-12-07-biden-putin-call-swiftt/`);
      expect(response?.status()).toBe(404);
      await page
        .getByRole("button", { name: /^Find claims like “infobae 2021 12 07 biden putin call swiftt”/ })
        .click();
      await expect
        .poll(() => page.getByRole("dialog").locator("ol a").first().getAttribute("href"))
        .toMatch(/^\/claims\/infobae-2021-12-07-biden-putin-call/);
      await page.close();
    });

    it("says so where the claims cannot be loaded", async () => {
      const page = await opened.context.newPage();
      await page.route("**/data/search.json*", (route) => route.abort());
      await page.goto(opened.origin);
      await page.getByRole("button", { name: "Find a claim" }).click();
      await page.getByRole("status").filter({ hasText: "could not be loaded" }).waitFor();
      await page.close();
    });
  },
  { viewport: { width: 1440, height: 900 } },
);

describeInBrowser(
  "the search without JavaScript",
  (opened) => {
    it("is a link to the list of all claims", async () => {
      const page = await opened.context.newPage();
      await page.goto(`${opened.origin}/troops/`);
      await page.getByRole("link", { name: "Find a claim" }).click();
      expect(new URL(page.url()).pathname).toBe("/claims/");
      await page.close();
    });
  },
  { javaScriptEnabled: false },
);
