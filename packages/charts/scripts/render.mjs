// Draws every picture of the gallery at three widths, light and dark, into screenshots/, for people to look at.
// Names as arguments choose pictures; --plain leaves the web font out, to see the widest fallback.
import { mkdir, writeFile } from "node:fs/promises";
import { findBrowser, openBrowser } from "./browser.mjs";
import { loadGallery } from "./gallery.mjs";
import { page } from "./page.mjs";

const folder = new URL("../screenshots/", import.meta.url);
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const plain = process.argv.includes("--plain");

await mkdir(folder, { recursive: true });
const { pictures, extremes, serverDocument } = await loadGallery();
const chosen =
  wanted.length > 0 ? [...pictures, ...extremes].filter(({ name }) => wanted.includes(name)) : pictures;
const { path: executable, reason } = await findBrowser();
if (executable === null) throw new Error(`cannot draw: ${reason}`);
const browser = await openBrowser(executable);
for (const picture of chosen) {
  for (const width of [340, 720, 1100]) {
    const html = await page(picture, { width, document: serverDocument(), plain });
    await writeFile(new URL(`${picture.name}-${width}.html`, folder), html);
    for (const colorScheme of ["light", "dark"]) {
      const view = await browser.newPage({ colorScheme, viewport: { width: width + 40, height: 800 } });
      await view.setContent(html);
      await view.evaluate(() => document.fonts.ready);
      const path = new URL(`${picture.name}-${width}-${colorScheme}.png`, folder).pathname;
      await view.screenshot({ path, fullPage: true });
      await view.close();
    }
  }
}
await browser.close();
