// Writes a content security policy into each exported page: nothing from elsewhere, and no script that the build did not write.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL("../out/", import.meta.url));
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const head = /<meta charSet="utf-8"\/?>/i;

const digest = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function policy(html) {
  const scripts = new Set(Array.from(html.matchAll(inlineScript), ([, text]) => digest(text)));
  return [
    "default-src 'none'",
    `script-src 'self' ${[...scripts].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

for (const name of readdirSync(site, { recursive: true })) {
  if (!name.endsWith(".html")) continue;
  const file = join(site, name);
  const html = readFileSync(file, "utf8");
  if (!head.test(html)) throw new Error(`${file}: expected ${head} in the head, to put the policy after`);
  const sealed = html.replace(
    head,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy(html)}"/>`,
  );
  writeFileSync(file, sealed);
}
