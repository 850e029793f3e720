// How long the slider and a filter take to answer with 5,000 claims: from the event to the page drawn again. Two times are
// printed for each page and control: what a clock says, and what the page's main thread took of the processor, layout and the
// table that follows included, which does not hang on what else the machine does. Fails where both are over what is promised.
import { deployments } from "@crisis/core/deployments";
import { forecasts } from "@crisis/core/forecasts";
import { responses } from "@crisis/core/responses";
import { sanctions } from "@crisis/core/sanctions";
import { timeline } from "@crisis/core/timeline";
import { findBrowser, openBrowser } from "../browser/support/open-browser.mjs";
import { serveSite } from "../browser/support/serve-site.mjs";
import { median } from "./median.mjs";
import { manyOf } from "./synthetic.mjs";

const PROMISED = 100;
const TIMES = 15;
const CLAIMS = 5_000;

const pages = [
  { path: "/troops/", sets: { deployments }, filter: "input[name=modality][value=actual]" },
  { path: "/sanctions/", sets: { sanctions, responses }, filter: "input[name=tier][value='3']" },
  { path: "/threats/", sets: { sanctions, responses }, filter: "input[name=tier][value='3']" },
  { path: "/timeline/", sets: { timeline, forecasts }, filter: "input[name=lane][value=diplomacy]" },
  { path: "/forecasts/", sets: { forecasts }, filter: "input[name=evidence][value=anchored]" },
];

/** In the page: the time from changing a control until what it changes is drawn, several times. */
async function answerTimes({ selector, times, isSlider }) {
  const control = document.querySelector(selector);
  const form = control.form;
  const found = [];
  for (let turn = 0; turn < times; turn += 1) {
    const changed = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`${selector} did not answer in turn ${turn}`)), 20_000);
      // a form is busy until what it chooses is drawn, be it the same as before
      const observer = new MutationObserver(() => {
        if (form.ariaBusy === "true") return;
        observer.disconnect();
        resolve();
      });
      observer.observe(form, { attributeFilter: ["aria-busy"] });
    });
    const start = performance.now();
    if (isSlider) control.value = String(Math.round(Number(control.max) * (1 - (turn % 10) / 12)) - 1);
    else control.checked = !control.checked;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    await changed;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    found.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return found;
}

const { path: browser, reason } = await findBrowser();
if (browser === null) throw new Error(reason);
const site = await serveSite();
const { context, close } = await openBrowser(browser, { viewport: { width: 1440, height: 900 } });
let slowest = 0;
for (const { path, sets, filter } of pages) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.setTimeDomain", { timeDomain: "threadTicks" });
  await devtools.send("Performance.enable");
  const busy = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  // withdrawn claims are not counted on a page
  const standing = Object.entries(sets).map(([name, rows]) => [
    name,
    rows.filter(({ rank }) => rank === "normal"),
  ]);
  const all = standing.reduce((sum, [, rows]) => sum + rows.length, 0);
  for (const [name, rows] of standing) {
    const body = JSON.stringify(manyOf(rows, Math.ceil((CLAIMS * rows.length) / all)));
    await page.route(`**/data/${name}.json*`, (route) =>
      route.fulfill({ contentType: "application/json", body }),
    );
  }
  await page.goto(site.origin + path);
  await page.locator(".filters > summary").click();
  await page.locator(filter).check();
  await page.locator("[data-part=counts]").filter({ hasText: "of 5,0" }).waitFor();
  for (const [what, selector] of [
    ["slider", "input[type=range]"],
    ["filter", filter],
  ]) {
    const before = await busy();
    const times = await page.evaluate(answerTimes, { selector, times: TIMES, isSlider: what === "slider" });
    const own = ((await busy()) - before) / TIMES;
    const middle = median(times);
    slowest = Math.max(slowest, Math.min(own, middle));
    const words = [
      `${middle.toFixed(0)} ms by the clock (median of ${TIMES})`,
      `${own.toFixed(0)} ms of the processor (mean)`,
    ];
    console.log(`${path} ${what}, ${CLAIMS} claims: ${words.join(", ")}`);
  }
  await page.close();
}
await close();
await site.close();
if (slowest > PROMISED)
  throw new Error(`expected an answer within ${PROMISED} ms, got ${slowest.toFixed(0)} ms`);
