import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source = fileURLToPath(new URL("../src/reading/in-browser/main.ts", import.meta.url));

/**
 * Bundles the script of the reading aids into a site, and gives the address of what each page loads. The rest is imported
 * by it when a reader does something.
 *
 * @param {string} site
 */
export async function bundleReading(site) {
  const { metafile } = await build({
    entryPoints: { main: source },
    outdir: `${site}/reading`,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    jsx: "automatic",
    minify: true,
    metafile: true,
    define: {
      "process.env.NODE_ENV": '"production"',
      "process.env.CRISIS_LOCALE": JSON.stringify(process.env.CRISIS_LOCALE || "en"),
    },
    logLevel: "warning",
  });
  const [entry] = Object.entries(metafile.outputs).filter(([, { entryPoint }]) =>
    entryPoint?.endsWith("main.ts"),
  );
  if (!entry) throw new Error(`${source}: expected a bundle of it`);
  return { address: `/reading/${entry[0].split("/").at(-1)}`, metafile };
}
