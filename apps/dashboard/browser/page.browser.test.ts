import { expect, it } from "vitest";
import { addresses } from "./support/addresses.mjs";
import { describeInBrowser } from "./support/describe-in-browser";

for (const width of [360, 768, 1440]) {
  describeInBrowser(
    `at ${width} px`,
    (opened) => {
      it.each(addresses)(
        "$name loads without a word in the console, from here alone, and no wider than the window",
        async ({ path, status }) => {
          const page = await opened.context.newPage();
          const heard: string[] = [];
          page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
          page.on("pageerror", (error) => heard.push(`error: ${error.message}`));
          page.on("requestfailed", (request) => heard.push(`failed: ${request.url()}`));
          page.on("request", (request) => {
            if (!request.url().startsWith(opened.origin)) heard.push(`elsewhere: ${request.url()}`);
          });
          const response = await page.goto(opened.origin + path, { waitUntil: "networkidle" });
          expect(response?.status()).toBe(status);
          // a page that is not there is itself reported by the browser
          const expected = status === 404 ? /status of 404/ : /^$/;
          expect(heard.filter((line) => !expected.test(line))).toEqual([]);
          const overflow = await page.evaluate(() => ({
            page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            main:
              (document.querySelector("main")?.scrollWidth ?? 0) -
              (document.querySelector("main")?.clientWidth ?? 0),
          }));
          expect(overflow).toEqual({ page: 0, main: 0 });
          await page.close();
        },
      );
    },
    { viewport: { width, height: 900 } },
  );
}
