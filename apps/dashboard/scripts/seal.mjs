// Makes each exported page plain HTML: no page needs a script, so Next's own are dropped, with the copy of the page that they
// would read; and a content security policy lets nothing in from elsewhere, and no script at all.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL("../out/", import.meta.url));
const head = /<meta charSet="utf-8"\/?>/i;
const scripts = /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;

const policy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

for (const name of readdirSync(site, { recursive: true })) {
  const file = join(site, name);
  if (/\.(js|txt)$/.test(name)) rmSync(file);
  if (!name.endsWith(".html")) continue;
  const html = readFileSync(file, "utf8");
  if (!head.test(html)) throw new Error(`${file}: expected ${head} in the head, to put the policy after`);
  const plain = html.replaceAll(scripts, "");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  writeFileSync(
    file,
    plain.replace(head, (charset) => charset + meta),
  );
}
