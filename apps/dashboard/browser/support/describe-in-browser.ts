import type { BrowserContext, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { findBrowser, openBrowser } from "./open-browser.mjs";
import { serveSite } from "./serve-site.mjs";

const browser = await findBrowser();
if (browser.reason !== null) console.warn(`the browser tests are skipped: ${browser.reason}`);

interface Opened {
  /** Where the site is served. */
  origin: string;
  context: BrowserContext;
}

/** Tests in a browser on the served site; skipped, with the reason in the title, where there is none. */
export function describeInBrowser(
  title: string,
  tests: (opened: Opened) => void,
  options: BrowserContextOptions = {},
): void {
  const { path, reason } = browser;
  const skipped = path === null ? ` (skipped: ${reason})` : "";
  describe.skipIf(path === null)(`${title}${skipped}`, () => {
    const opened = {} as Opened;
    const closers: (() => Promise<unknown>)[] = [];
    beforeAll(async () => {
      const server = await serveSite();
      closers.push(server.close);
      const { context, close } = await openBrowser(path ?? "", options);
      closers.push(close);
      Object.assign(opened, { origin: server.origin, context });
    });
    afterAll(async () => {
      for (const close of closers.reverse()) await close();
    });
    tests(opened);
  });
}
