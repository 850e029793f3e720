// What Lighthouse (mobile) says of a page of each template: accessibility, best practices and SEO must be 100.
import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { addresses } from "../browser/support/addresses.mjs";
import { findBrowser, openBrowser } from "../browser/support/open-browser.mjs";
import { serveSite } from "../browser/support/serve-site.mjs";

const categories = ["accessibility", "best-practices", "seo"];

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const { path: browser, reason } = await findBrowser();
if (browser === null) throw new Error(reason);
const wanted = process.argv.slice(2);
const pages = addresses.filter(
  ({ name, status }) => status === 200 && (wanted.length === 0 || wanted.includes(name)),
);
const site = await serveSite();
const port = await freePort();
const { close } = await openBrowser(browser, {}, [`--remote-debugging-port=${port}`]);
const wanting = [];
for (const { name, path } of pages) {
  const result = await lighthouse(site.origin + path, {
    port,
    onlyCategories: categories,
    logLevel: "error",
  });
  if (!result) throw new Error(`${path}: Lighthouse gave no result`);
  const { lhr } = result;
  const scores = categories.map((id) => `${id} ${Math.round((lhr.categories[id]?.score ?? 0) * 100)}`);
  console.log(`${name} (${path}): ${scores.join(", ")}`);
  const weighted = categories.flatMap(
    (id) => lhr.categories[id]?.auditRefs.filter(({ weight }) => weight > 0) ?? [],
  );
  for (const { id } of weighted) {
    const audit = lhr.audits[id];
    if (!audit || audit.score === null || audit.score === 1) continue;
    const where = (audit.details?.items ?? []).slice(0, 3).map(({ node }) => node?.snippet ?? "");
    wanting.push([`${name}: ${audit.title} (${id})`, ...where].join("\n  "));
  }
}
await close();
await site.close();
if (wanting.length > 0) throw new Error(`expected 100 everywhere, found wanting:\n${wanting.join("\n")}`);
