import { expect, it } from "vitest";
import { describeInBrowser } from "./support/describe-in-browser";

describeInBrowser(
  "without JavaScript",
  (opened) => {
    it.each(["/troops/", "/sanctions/", "/threats/", "/timeline/", "/forecasts/"])(
      "%s shows its chart, and a mark leads to its claim",
      async (path) => {
        const page = await opened.context.newPage();
        await page.goto(opened.origin + path);
        const pictures = page.locator(".chart__picture > svg");
        const visible = await pictures.evaluateAll(
          (all) => all.filter((svg) => svg.getClientRects().length > 0).length,
        );
        expect(visible).toBe(1);
        const mark = page.locator(".chart__picture:visible svg a").first();
        await mark.focus();
        await page.keyboard.press("Enter");
        await page.waitForURL("**/claims/*/");
        expect(await page.locator("h1").textContent()).not.toBe("");
        await page.close();
      },
    );

    it("the details of evidence open", async () => {
      const page = await opened.context.newPage();
      const anchored = "infobae-2021-12-07-biden-putin-call-russian-personnel-175000";
      await page.goto(`${opened.origin}/claims/${anchored}/`);
      await page.locator("summary").last().click();
      expect(await page.locator("details[open]").count()).toBe(1);
      await page.close();
    });

    it("the keyboard reaches the content by the first link", async () => {
      const page = await opened.context.newPage();
      await page.goto(opened.origin);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(new URL(page.url()).hash).toBe("#main");
      await page.close();
    });
  },
  { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } },
);
