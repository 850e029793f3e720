import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser, openBrowser } from "../scripts/browser.mjs";
import { page } from "../scripts/page.mjs";
import { extremes, pictures, serverDocument } from "./gallery";

const shown = [...pictures, ...extremes.filter(({ name }) => !name.endsWith("-many"))];

const { path, reason } = await findBrowser();

describe.skipIf(path === null)(
  reason === null ? "in a browser" : `in a browser (left out: ${reason})`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser(path ?? "");
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
    });

    test.each(shown)("$name has no violation that axe finds, light and dark", async (picture) => {
      const html = await page(picture, { width: 720, document: serverDocument() });
      for (const colorScheme of ["light", "dark"] as const) {
        const context = await browser.newContext({ colorScheme });
        const view = await context.newPage();
        await view.setContent(html);
        const { violations } = await new AxeBuilder({ page: view }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
        await context.close();
      }
    });

    test.each(pictures)("$name gives the keyboard each link, and shows where it is", async (picture) => {
      const view = await browser.newPage();
      await view.setContent(await page(picture, { width: 720, document: serverDocument() }));
      const links = await view.locator("svg a").count();
      const reached = new Set<string | null>();
      for (let index = 0; index < links; index += 1) {
        await view.keyboard.press("Tab");
        const focused = view.locator("svg a:focus-visible");
        reached.add(await focused.getAttribute("aria-label"));
        const stroke = await focused.locator("rect").evaluate((rect) => getComputedStyle(rect).strokeWidth);
        expect(stroke).toBe("2.5px");
      }
      expect(links).toBeGreaterThan(0);
      expect(reached.has(null)).toBe(false);
      await view.close();
    });

    test.each(pictures.flatMap((picture) => [340, 720, 1100].map((width) => ({ ...picture, width }))))(
      "$name at $width px: no words are cut off or lie on others in the font of the pages",
      async (picture) => {
        const view = await browser.newPage({ viewport: { width: picture.width + 40, height: 800 } });
        await view.setContent(await page(picture, { width: picture.width, document: serverDocument() }));
        await view.evaluate(() => document.fonts.ready);
        const faults = await view.evaluate(() => {
          const svg = document.querySelector("svg") as SVGSVGElement;
          const frame = svg.getBoundingClientRect();
          const boxes = [...svg.querySelectorAll("text")].map((text) => ({
            words: text.textContent,
            ...text.getBoundingClientRect().toJSON(),
          }));
          const out = boxes.filter((box) => box.left < frame.left - 2 || box.right > frame.right + 2);
          const over = boxes.flatMap((one, index) =>
            boxes
              .slice(index + 1)
              .filter((other) => {
                const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
                const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
                return across > 1 && along > 4;
              })
              .map((other) => `${one.words} / ${other.words}`),
          );
          return { boxes: boxes.length, out: out.map((box) => box.words), over };
        });
        expect(faults).toEqual({ boxes: faults.boxes, out: [], over: [] });
        expect(faults.boxes).toBeGreaterThan(10);
        await view.close();
      },
    );
  },
);
