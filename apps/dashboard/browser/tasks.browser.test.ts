import { it } from "vitest";
import { describeInBrowser } from "./support/describe-in-browser";
import { keyboard, mouse } from "./support/hand";
import { type Task, tasks } from "./support/tasks";

const desktop = { viewport: { width: 1440, height: 900 } };

const titled = (some: readonly Task[]) => some.map((task) => [task.question, task] as const);

for (const hand of [mouse, keyboard]) {
  describeInBrowser(
    `an analyst finds out ${hand.name}`,
    (opened) => {
      it.each(titled(tasks))("%s", async (_question, { walk }) => {
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
    it.each(titled(tasks.filter(({ plain }) => plain)))("%s", async (_question, { walk }) => {
      const page = await opened.context.newPage();
      await page.goto(opened.origin);
      await walk(page, mouse, opened.context);
      await page.close();
    });
  },
  { ...desktop, javaScriptEnabled: false },
);
