// Takes the pictures that the README shows into docs/images/, from the overview: a chart with its title.
import { findBrowser, openBrowser } from "../browser/support/open-browser.mjs";
import { serveSite } from "../browser/support/serve-site.mjs";

const folder = new URL("../../../docs/images/", import.meta.url).pathname;
const MARGIN = 16;

const { path, reason } = await findBrowser();
if (path === null) throw new Error(reason);
const site = await serveSite();
const { context, close } = await openBrowser(path, {
  colorScheme: "light",
  viewport: { width: 960, height: 900 },
  deviceScaleFactor: 1.25,
});
const page = await context.newPage();
await page.goto(`${site.origin}/`, { waitUntil: "networkidle" });
for (const name of ["troops", "threats"]) {
  const head = await page.locator(`.chart__head:has(#${name}-title)`).boundingBox();
  const picture = await page.locator(`#${name}-chart svg:visible`).first().boundingBox();
  if (!head || !picture) throw new Error(`the overview shows no chart of ${name}`);
  await page.screenshot({
    path: `${folder}${name}.png`,
    fullPage: true,
    clip: {
      x: picture.x - MARGIN,
      y: head.y - MARGIN,
      width: picture.width + 2 * MARGIN,
      height: picture.y + picture.height - head.y + 2 * MARGIN,
    },
  });
}
await close();
await site.close();
console.log(`the pictures are in ${folder}`);
