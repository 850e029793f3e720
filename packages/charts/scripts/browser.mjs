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

/** Starts the browser that CHROME_PATH names, else an installed one, else the one that comes from npm. */
export async function openBrowser() {
  const found = process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path));
  const executablePath = found ?? (await (await import("@sparticuz/chromium")).default.executablePath());
  return chromium.launch({ executablePath, args: FLAGS });
}
