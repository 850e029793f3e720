import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

async function font() {
  const file = require.resolve(
    "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  );
  return (await readFile(file)).toString("base64");
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A page with one picture at one width, its title above and its limits below. */
export async function page({ name, draw, words }, { width, document, plain = false }) {
  const svg = draw({
    width,
    document,
    idPrefix: `${name}-${width}`,
    href: (id) => `#${id}`,
    rest: "#all",
  }).outerHTML;
  const face = plain
    ? ""
    : `@font-face{font-family:Sans;font-weight:200 900;src:url(data:font/woff2;base64,${await font()})}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(words.title)}</title><style>${face}
:root{color-scheme:light dark}
body{margin:20px;width:${width}px;background:#fbfaf7;color:#1a1c20;font:16px/1.4 ${plain ? "" : "Sans,"}sans-serif}
@media(prefers-color-scheme:dark){body{background:#14161a;color:#e9e7e2}}
h1{font-size:21px;line-height:1.2;margin:0 0 12px}p{font-size:14px}</style></head>
<body><main><h1>${escaped(words.title)}</h1>${svg}<p>${escaped(words.limits)}</p></main></body></html>`;
}
