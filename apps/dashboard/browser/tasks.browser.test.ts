import { it } from "vitest";
import { describeInBrowser } from "./support/describe-in-browser";
import { keyboard, mouse } from "./support/hand";
import { tasks } from "./support/tasks";

const desktop = { viewport: { width: 1440, height: 900 } };

for (const hand of [mouse, keyboard]) {
  describeInBrowser(
    `an analyst finds out ${hand.name}`,
    (opened) => {
      it.each(tasks)("$question", async ({ walk }) => {
        const page = await opened.context.newPage();
        await page.goto(opened.origin);
        await walk(page, hand, opened.context);
        await page.close();
      });
    },
    desktop,
  );
}

describeInBrowser(
  "an analyst finds out without JavaScript",
  (opened) => {
    it.each(tasks.filter(({ plain }) => plain))("$question", async ({ walk }) => {
      const page = await opened.context.newPage();
      await page.goto(opened.origin);
      await walk(page, mouse, opened.context);
      await page.close();
    });
  },
  { ...desktop, javaScriptEnabled: false },
);
