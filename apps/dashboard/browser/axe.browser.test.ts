import { AxeBuilder } from "@axe-core/playwright";
import { expect, it } from "vitest";
import { addresses } from "./support/addresses.mjs";
import { describeInBrowser } from "./support/describe-in-browser";

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1440]) {
    describeInBrowser(
      `axe finds nothing in the ${colorScheme} theme at ${width} px`,
      (opened) => {
        it.each(addresses)("$name", async ({ path }) => {
          const page = await opened.context.newPage();
          await page.goto(opened.origin + path);
          for (const details of await page.locator("summary").all()) await details.click();
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200))}`,
          );
          expect(found).toEqual([]);
          await page.close();
        });
      },
      { colorScheme, viewport: { width, height: 900 } },
    );
  }
}
