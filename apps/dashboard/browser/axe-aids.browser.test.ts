import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./support/describe-in-browser";
import { openReading } from "./support/open-reading";

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200))}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1440]) {
    describeInBrowser(
      `axe finds nothing in the aids, and they fit, ${colorScheme}, at ${width} px`,
      (opened) => {
        it.each([
          ["a day with hindsight", "/troops/?known=2021-12-03&hindsight=on"],
          ["filters, and a part of the address that is ignored", "/sanctions/?tier=4&status=imposed&tier=9"],
          ["nothing left", "/timeline/?known=2021-04-13&lane=measures"],
          ["threats by a day", "/threats/?known=2022-02-15"],
          ["forecasts that others contradict", "/forecasts/?standing=contested"],
        ])("%s", async (_what, path) => {
          const { page, counts } = await openReading(opened, path);
          await counts();
          for (const summary of await page.locator("details:not([open]) > summary").all()) {
            if (await summary.isVisible()) await summary.click();
          }
          expect(await violations(page)).toEqual([]);
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(wider).toBe(0);
          await page.close();
        });

        it("the slider moved, a filter ticked and the link copied, by hand", async () => {
          const { page, counts } = await openReading(opened, "/troops/");
          await page.locator("input[type=range]").press("ArrowLeft");
          await page.locator(".filters > summary").click();
          await page.locator("input[name=modality]").first().click();
          await page.getByRole("button", { name: "Copy link to this view" }).click();
          await page
            .getByText(/The link is copied|The link can be copied here/)
            .first()
            .waitFor();
          expect(await counts()).not.toContain("The filters hide none");
          expect(new URL(page.url()).search).toMatch(/known=.*modality=/);
          expect(await violations(page)).toEqual([]);
          await page.close();
        });

        it("the search: before a word, with what it found, and where it finds nothing", async () => {
          const page = await opened.context.newPage();
          await page.goto(opened.origin);
          await page.getByRole("button", { name: "Find a claim" }).click();
          const says = (words: RegExp) => page.getByRole("status").filter({ hasText: words }).waitFor();
          await says(/For example/);
          expect(await violations(page)).toEqual([]);
          await page.getByRole("searchbox").fill("Sullivan");
          await says(/found; the first/);
          expect(await violations(page)).toEqual([]);
          await page.getByRole("searchbox").fill("qqqqzzzz");
          await says(/Nothing found/);
          expect(await violations(page)).toEqual([]);
          await page.close();
        });
      },
      { colorScheme, viewport: { width, height: 900 } },
    );
  }
}
