import { findBrowser } from "./open-browser.mjs";

/** Unpacks the browser from npm before any worker starts: two at once would run a half-written file. */
export async function setup() {
  await findBrowser();
}
