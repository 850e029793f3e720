// Takes what there is to look at, at three widths in both themes, into screenshots/. A long page comes in pieces that can be read.
// Arguments choose by the beginning of a name: node scripts/screenshots.mjs home claims- state-
import { mkdir } from "node:fs/promises";
import { findBrowser, openBrowser } from "../browser/support/open-browser.mjs";
import { serveSite } from "../browser/support/serve-site.mjs";
import { viewsToLookAt } from "./views-to-look-at.mjs";

const PIECE = 1600;
const PIECES = 6;

const folder = new URL("../screenshots/", import.meta.url).pathname;
const wanted = process.argv.slice(2);
const views = viewsToLookAt.filter(
  ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
);
if (views.length === 0) throw new Error(`no view begins with ${wanted.join(" or ")}`);

/** The parts of a page that are taken, each no higher than can be read: the first ones, and the last. */
function piecesOf(height) {
  const all = Array.from({ length: Math.ceil(height / PIECE) }, (_, at) => ({
    number: at + 1,
    y: at * PIECE,
    height: Math.min(PIECE, height - at * PIECE),
  }));
  return all.length <= PIECES ? all : [...all.slice(0, PIECES - 1), ...all.slice(-1)];
}

async function take(context, origin, view, suffix) {
  const page = await context.newPage();
  if (view.media) await page.emulateMedia(view.media);
  await page.goto(origin + view.path, { waitUntil: "networkidle" });
  await view.prepare?.(page);
  const { width, height } = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  const file = (number) => `${folder}${view.name}-${suffix}${number ? `-${number}` : ""}.png`;
  if (view.fullPage === false) await page.screenshot({ path: file() });
  else {
    const pieces = piecesOf(height);
    for (const piece of pieces) {
      await page.screenshot({
        path: file(pieces.length > 1 ? piece.number : undefined),
        fullPage: true,
        clip: { x: 0, y: piece.y, width, height: piece.height },
      });
    }
  }
  await page.close();
}

const { path, reason } = await findBrowser();
if (path === null) throw new Error(reason);
await mkdir(folder, { recursive: true });
const site = await serveSite();
for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 768, 1440]) {
    const { context, close } = await openBrowser(path, { colorScheme, viewport: { width, height: 900 } });
    for (const view of views) await take(context, site.origin, view, `${width}-${colorScheme}`);
    await close();
  }
}
await site.close();
console.log(`${views.length} views at three widths in two themes: ${folder}`);
