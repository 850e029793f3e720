import { expect, it } from "vitest";
import { describeInBrowser } from "./support/describe-in-browser";

/** Where the focus is, in a word that tells one stop from another. */
function stop(): { readonly what: string; readonly href: string | null; readonly said: string | null } {
  const element = document.activeElement;
  const inPicture = element?.closest(".chart__picture svg") != null;
  const field = element?.getAttribute("name") ?? element?.getAttribute("type");
  return {
    what: inPicture ? "mark" : (field ?? element?.textContent ?? ""),
    href: element?.getAttribute("href") ?? null,
    said: element?.getAttribute("aria-label") ?? null,
  };
}

describeInBrowser(
  "by keyboard",
  (opened) => {
    it("the focus goes down the page as it reads: masthead, day, filters, buttons, picture", async () => {
      const page = await opened.context.newPage();
      await page.goto(`${opened.origin}/troops/`, { waitUntil: "networkidle" });
      const stops: string[] = [];
      while (stops.at(-1) !== "mark" && stops.length < 60) {
        await page.keyboard.press("Tab");
        const { what } = await page.evaluate(stop);
        // the parts of a date are stops of one field
        if (what !== stops.at(-1)) stops.push(what);
      }
      const pages = await page.locator(".nav a").allTextContents();
      expect(stops).toEqual([
        "Skip to the content",
        "Crisis",
        ...pages,
        "Find a claim",
        "range",
        "known",
        "hindsight",
        "Filters",
        "reset",
        "button",
        "Skip the picture",
        "mark",
      ]);
      await page.close();
    });

    it.each(["/troops/", "/sanctions/", "/threats/", "/timeline/", "/forecasts/", "/"])(
      "every mark of %s is reached, says its claim, and one opens it",
      async (path) => {
        const page = await opened.context.newPage();
        await page.goto(opened.origin + path, { waitUntil: "networkidle" });
        const marks = page.locator(".chart__picture:visible svg a[href^='/claims/']");
        const all = await marks.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
        await page.getByText("Skip the picture").first().focus();
        const reached: (string | null)[] = [];
        const silent: (string | null)[] = [];
        for (let step = 0; step < 900 && reached.length < all.length; step += 1) {
          await page.keyboard.press("Tab");
          const { what, href, said } = await page.evaluate(stop);
          if (what !== "mark" || !href?.startsWith("/claims/")) continue;
          reached.push(href);
          if ((said ?? "").length < 20) silent.push(href);
        }
        expect(reached).toEqual(all);
        expect(silent).toEqual([]);
        await page.keyboard.press("Enter");
        await page.waitForURL(`**${reached.at(-1)}`);
        await page.close();
      },
    );

    it("the picture can be skipped", async () => {
      const page = await opened.context.newPage();
      await page.goto(`${opened.origin}/sanctions/`, { waitUntil: "networkidle" });
      await page.getByText("Skip the picture").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest(".chart__notes") !== null)).toBe(true);
      await page.close();
    });
  },
  { viewport: { width: 1440, height: 900 } },
);
