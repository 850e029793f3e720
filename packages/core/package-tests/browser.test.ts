import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findBrowser, openBrowser } from "../../../apps/dashboard/browser/support/open-browser.mjs";
import { serve } from "../../../scripts/lib/serve.mjs";
import { blocksOf } from "./guide";

const consumer = inject("consumer");
const require = createRequire(join(consumer, "index.cjs"));
const { path, reason } = await findBrowser();

describe.skipIf(path === null)(
  reason === null ? "in a browser, from plain ES modules" : `in a browser (skipped: ${reason})`,
  () => {
    const closers: (() => Promise<unknown>)[] = [];
    let open: (page: string) => Promise<{ text: string; errors: string[]; requests: string[] }>;

    beforeAll(async () => {
      // a page of somebody else, on whose server the policy of our site does not hold
      const server = await serve(consumer, 0, {});
      closers.push(() => new Promise((resolve) => server.close(resolve)));
      const { port } = server.address() as { port: number };
      const { context, close } = await openBrowser(path ?? "");
      closers.push(close);
      open = async (name) => {
        const page = await context.newPage();
        const errors: string[] = [];
        const requests: string[] = [];
        page.on("pageerror", ({ message }) => errors.push(message));
        page.on("requestfinished", (request) => requests.push(new URL(request.url()).pathname));
        await page.goto(`http://127.0.0.1:${port}/${name}`, { waitUntil: "networkidle" });
        const text = (await page.locator("body").textContent()) ?? "";
        await page.close();
        return { text, errors, requests };
      };
    });

    afterAll(async () => {
      for (const close of closers.reverse()) await close();
    });

    test("the page of the developers' guide says what Node says", async () => {
      const page = blocksOf("developers.md").find(({ language }) => language === "html");
      writeFileSync(join(consumer, "guide.html"), page?.code ?? "");
      const { where } = require("@crisis/core");
      const { sentence } = require("@crisis/core/sentence");
      const [row] = where(require("@crisis/core/deployments").deployments, { low: 94_300 });
      const { text, errors, requests } = await open("guide.html");
      expect(errors).toEqual([]);
      expect(text).toBe(sentence(row));
      expect(text).toContain("94,300 soldiers");
      expect(requests.filter((address) => address.includes("evidence"))).toEqual([]);
    });

    test("every module is found by its address, without a bundler or an import map", async () => {
      const { exports } = require("@crisis/core/package.json");
      const modules = Object.values<{ import?: { default: string } }>(exports).flatMap(
        (target) => target.import?.default ?? [],
      );
      expect(modules.length).toBeGreaterThan(20);
      const imports = modules.map((module) => `import("/node_modules/@crisis/core/${module}")`).join(", ");
      writeFileSync(
        join(consumer, "every.html"),
        `<!doctype html><script type="module">
          const all = await Promise.all([${imports}]);
          document.body.textContent = JSON.stringify(all.map((module) => Object.keys(module).length > 0));
        </script>`,
      );
      const { text, errors } = await open("every.html");
      expect(errors).toEqual([]);
      expect(JSON.parse(text)).toEqual(modules.map(() => true));
    });
  },
);
