// Makes each exported page plain HTML: no page needs a script to be read, so Next's own are dropped, with the copy of the page
// that they would read. What stays is the small script of the reading aids; a content security policy lets nothing in from
// elsewhere, and no script that stands in a page. Last, each file is compressed for the server.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleReading } from "./bundle-reading.mjs";
import { compressSite } from "./compress-site.mjs";
import { copyData } from "./copy-data.mjs";
import { inlineStyles } from "./inline-styles.mjs";
import { pagePolicy } from "./security-headers.mjs";

const site = fileURLToPath(new URL("../out/", import.meta.url));
const head = /<meta charSet="utf-8"\/?>/i;
const scripts = /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;

// what stands for the pages of a route that has none
for (const name of readdirSync(site, { recursive: true }))
  if (/(^|[\\/])-$/.test(name)) rmSync(join(site, name), { recursive: true, force: true });

const names = readdirSync(site, { recursive: true });
for (const name of names) if (/\.(js|txt)$/.test(name)) rmSync(join(site, name));

copyData(site);
const { address } = await bundleReading(site);
const ours = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}"/>`;
const styled = inlineStyles(site);
const script = `<script type="module" src="${address}"></script>`;

for (const name of names) {
  if (!name.endsWith(".html")) continue;
  const file = join(site, name);
  const html = readFileSync(file, "utf8");
  if (!head.test(html)) throw new Error(`${file}: expected ${head} in the head, to put the policy after`);
  const plain = styled(html.replaceAll(scripts, "")).replace("</head>", () => `${script}</head>`);
  writeFileSync(
    file,
    plain.replace(head, (charset) => charset + ours),
  );
}

await compressSite(site);
