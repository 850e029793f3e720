import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser that CHROME_PATH names, else an installed one, else, on Linux x64, the one from npm; or why there is none. */
export async function findBrowser() {
  const found = process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path));
  if (found) return { path: found, reason: null };
  const here = `${process.platform} ${process.arch}`;
  if (here !== "linux x64")
    return { path: null, reason: `no Chrome on ${here}: install one, or set CHROME_PATH` };
  const { default: fromNpm } = await import("@sparticuz/chromium");
  return { path: await fromNpm.executablePath(), reason: null };
}

/** Starts a browser. */
export const openBrowser = (path) => chromium.launch({ executablePath: path, args: FLAGS });
