// Takes each template at three widths in both themes into screenshots/, for people to look at.
// Names as arguments choose templates: node scripts/screenshots.mjs home claims-longest
import { mkdir } from "node:fs/promises";
import { addresses } from "../browser/support/addresses.mjs";
import { findBrowser, openBrowser } from "../browser/support/open-browser.mjs";
import { serveSite } from "../browser/support/serve-site.mjs";

const folder = new URL("../screenshots/", import.meta.url).pathname;
const wanted = process.argv.slice(2);
const { path, reason } = await findBrowser();
if (path === null) throw new Error(reason);

await mkdir(folder, { recursive: true });
const site = await serveSite();
for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 768, 1440]) {
    const { context, close } = await openBrowser(path, { colorScheme, viewport: { width, height: 900 } });
    for (const { name, path: address } of addresses) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const page = await context.newPage();
      await page.goto(site.origin + address, { waitUntil: "networkidle" });
      await page.screenshot({ path: `${folder}${name}-${width}-${colorScheme}.png`, fullPage: true });
      await page.close();
    }
    await close();
  }
}
await site.close();
console.log(`the screenshots are in ${folder}`);
