import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const link = /<link rel="stylesheet" href="(\/[^"]+\.css)"[^>]*\/>/g;
const address = /url\((["']?)(?!data:|\/|https?:)([^)"']+)\1\)/g;

/** Whether a page shows a chart, which should not wait for a second file. */
const hasChart = (html) => html.includes('class="chart__picture');

/**
 * A function that puts the style sheets of a page with a chart into it: on a slow network the way to a second file takes
 * longer than its bytes. Other pages link to theirs, which is then read once for all.
 *
 * @param {string} site
 */
export function inlineStyles(site) {
  const sheets = new Map();
  const sheet = (href) => {
    const known = sheets.get(href);
    if (known !== undefined) return known;
    const css = readFileSync(join(site, href), "utf8");
    if (css.includes("</style")) throw new Error(`${href}: expected no end of a style element in it`);
    const absolute = css.replaceAll(address, (_, quote, path) => {
      return `url(${quote}${posix.join(dirname(href), path)}${quote})`;
    });
    sheets.set(href, absolute);
    return absolute;
  };
  return (html) =>
    hasChart(html) ? html.replaceAll(link, (_, href) => `<style>${sheet(href)}</style>`) : html;
}
