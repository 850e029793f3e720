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

        it("the search, with what it found", async () => {
          const page = await opened.context.newPage();
          await page.goto(opened.origin);
          await page.getByRole("button", { name: "Find a claim" }).click();
          await page.getByRole("searchbox").fill("Sullivan");
          await page.getByRole("status").filter({ hasText: /found/ }).waitFor();
          expect(await violations(page)).toEqual([]);
          await page.close();
        });
      },
      { colorScheme, viewport: { width, height: 900 } },
    );
  }
}
