import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const installed = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser to test with: the one that CHROME_PATH names, else an installed one, else, on Linux x64, the one from npm.
 *
 * @returns {Promise<{ path: string, reason: null } | { path: null, reason: string }>}
 */
export async function findBrowser() {
  const named = process.env["CHROME_PATH"];
  if (named) {
    if (existsSync(named)) return { path: named, reason: null };
    throw new Error(`CHROME_PATH names no file: ${named}`);
  }
  const found = installed.find((path) => existsSync(path));
  if (found) return { path: found, reason: null };
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: fromNpm } = await import("@sparticuz/chromium");
    return { path: await fromNpm.executablePath(), reason: null };
  }
  const here = `${process.platform} ${process.arch}`;
  return {
    path: null,
    reason: `no Chrome or Chromium on this machine (${here}): install one, or set CHROME_PATH`,
  };
}

/**
 * Starts a browser with an empty profile.
 *
 * @param {string} path
 * @param {import("playwright-core").BrowserContextOptions} options
 * @param {readonly string[]} more flags for the browser
 */
export async function openBrowser(path, options = {}, more = []) {
  const launch = async (launches) => {
    const profile = await mkdtemp(join(tmpdir(), "crisis-browser-"));
    try {
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: path,
        args: [...flags, ...more],
        locale: "en-GB",
        timezoneId: "UTC",
        ...options,
      });
      return { context, profile };
    } catch (error) {
      await rm(profile, { recursive: true, force: true });
      // A loaded machine now and then kills a browser before it is up; one that cannot start fails each time.
      if (launches <= 1 || !/has been closed/.test(String(error))) throw error;
      return launch(launches - 1);
    }
  };
  const { context, profile } = await launch(3);
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, close };
}
