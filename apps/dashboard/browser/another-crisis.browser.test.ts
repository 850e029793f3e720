import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCrisis } from "../../../scripts/lib/build-crisis.mjs";
import { serve } from "../../../scripts/lib/serve.mjs";
import { findBrowser, openBrowser } from "./support/open-browser.mjs";

// The invented crisis between Freedonia and Sylvania that the tests of the codebook use, as CRISIS_DATA=folder npm start builds it.

const fixture = fileURLToPath(new URL("../../../packages/codebook/test/crisis/data", import.meta.url));
const core = fileURLToPath(new URL("../../../packages/core/", import.meta.url));
const MINUTES = 60_000;

/** A digest of what is generated and built in the checkout. */
function checkout(): string {
  const hash = createHash("sha256");
  for (const folder of ["src/generated", "src/datasets", "dist/json"])
    for (const name of readdirSync(join(core, folder)).sort())
      hash.update(name).update(readFileSync(join(core, folder, name)));
  return hash.digest("hex");
}

const EXPECTED = {
  en: {
    lead: "The crisis between Freedonia and Sylvania, from the day on which the Gazette counted soldiers.",
    places: "Both banks of the river belong to Freedonia by the treaty of 1918.",
    scope: "near the river",
    topic: "the troops beyond the river",
    name: "The Border Crisis",
  },
  es: {
    lead: "La crisis entre Libertonia y Silvania, desde el día en que la Gazette contó soldados.",
    places: "Las dos orillas del río son de Libertonia por el tratado de 1918.",
    scope: "cerca del río",
    topic: "las tropas al otro lado del río",
    name: "La crisis fronteriza",
  },
} as const;

const browser = await findBrowser();

describe.skipIf(browser.path === null)("a site of another crisis", () => {
  const dir = mkdtempSync(join(tmpdir(), "crisis-other-"));
  const data = join(dir, "border-crisis");
  const before = checkout();
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  describe.each(["en", "es"] as const)("in the language %s", (locale) => {
    const words = EXPECTED[locale];
    const closers: (() => Promise<unknown>)[] = [];
    let origin = "";
    let page: Page;
    const heard: string[] = [];
    const textAt = async (path: string) => {
      await page.goto(origin + path, { waitUntil: "networkidle" });
      return (await page.locator("body").textContent()) ?? "";
    };

    beforeAll(async () => {
      cpSync(fixture, data, { recursive: true });
      const site = await buildCrisis(data, { locale, isPrepared: true });
      // <work>/apps/dashboard/out
      closers.push(async () => rmSync(join(site, "../../.."), { recursive: true, force: true }));
      const server = await serve(site, 0);
      closers.push(() => new Promise((resolve) => server.close(resolve)));
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error(`no port to serve ${site} on`);
      origin = `http://127.0.0.1:${address.port}`;
      const { context, close } = await openBrowser(browser.path ?? "", {
        viewport: { width: 1200, height: 900 },
      });
      closers.push(close);
      page = await context.newPage();
      page.on("console", (message) => heard.push(message.text()));
      page.on("pageerror", (error) => heard.push(error.message));
    }, 4 * MINUTES);
    afterAll(async () => {
      for (const close of closers.reverse()) await close();
    });

    it("says on its pages what the crisis is, in its words", async () => {
      expect(await textAt("/")).toContain(words.lead);
      expect(await page.title()).toContain(words.name);
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      expect(await textAt("/about/")).toContain(words.places);
      expect(await textAt("/claims/gazette-1933-11-17-border-denial/")).toContain(words.topic);
    });

    it("draws its figures in the colours of its sides", async () => {
      expect(await textAt("/troops/")).toContain(words.scope);
      const chart = page.locator("#troops-chart svg:visible").first();
      expect(await chart.innerHTML()).toContain("var(--chart-side-sylvania, ");
      expect(await page.locator("#troops-chart style").first().innerHTML()).toContain(
        "--chart-side-sylvania-own:#2f6b1f",
      );
    });

    it("says nothing of the crisis of the checkout, and nothing in the console", async () => {
      for (const path of [
        "/",
        "/about/",
        "/troops/",
        "/sanctions/",
        "/timeline/",
        "/codebook/",
        "/articles/",
      ])
        expect(await textAt(path), path).not.toMatch(
          /\b(russia|ukrain|rusia|ucrania|crimea|nato|otan|swift|putin|biden)/i,
        );
      expect(heard).toEqual([]);
    });

    it("leaves what is generated and built in the checkout as it was", () => {
      expect(checkout()).toBe(before);
    });
  });
});
