import { mkdir } from "node:fs/promises";
import { build } from "esbuild";

const root = new URL("..", import.meta.url);

/** Bundles test/gallery.ts, so that plain Node can import it, and imports it. */
export async function loadGallery() {
  const outfile = new URL("node_modules/.cache/gallery.mjs", root).pathname;
  await mkdir(new URL("node_modules/.cache/", root), { recursive: true });
  await build({
    entryPoints: [new URL("test/gallery.ts", root).pathname],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  return import(`${outfile}?${Date.now()}`);
}
