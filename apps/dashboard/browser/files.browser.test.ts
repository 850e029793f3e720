import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { claims } from "@crisis/core/claims";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { site } from "./support/site.mjs";

const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".html"),
);
const open = (name: string) => parseHTML(readFileSync(join(site, name), "utf8")).document;

/** What the tests ask of a page, read off it once: the site has many. */
interface Read {
  readonly file: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly count: Readonly<Record<(typeof ONCE)[number], number>>;
}

const ONCE = ["head > title", "h1", "main", "link[rel=canonical]", "meta[name=description]"] as const;

function read(file: string): Read {
  const page = open(file);
  return {
    file,
    ids: [...page.querySelectorAll("[id]")].map(({ id }) => id),
    links: [...page.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? ""),
    count: Object.fromEntries(
      ONCE.map((selector) => [selector, page.querySelectorAll(selector).length]),
    ) as Read["count"],
  };
}

const all = new Map(pages.map((file) => [file, read(file)]));

describe("the exported files", () => {
  it("hold a page for each claim", () => {
    const missing = claims.filter(({ id }) => !existsSync(join(site, "claims", id, "index.html")));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it("lead from every link to a page and a place that are there, or to a web address", () => {
    const ids = new Map(Array.from(all.values(), (page) => [page.file, new Set(page.ids)]));
    const broken: string[] = [];
    for (const { file, links } of all.values()) {
      const base = new URL(file.replace(/index\.html$/, ""), "https://site.invalid/");
      for (const href of links) {
        const url = new URL(href, base);
        if (url.origin !== base.origin) {
          if (!/^https?:$/.test(url.protocol)) broken.push(`${file}: ${url.href}`);
          continue;
        }
        const target = join(
          decodeURIComponent(url.pathname).slice(1),
          url.pathname.endsWith("/") ? "index.html" : "",
        );
        const place = decodeURIComponent(url.hash.slice(1));
        if (!existsSync(join(site, target))) broken.push(`${file}: ${url.pathname}`);
        else if (place !== "" && !ids.get(target)?.has(place))
          broken.push(`${file}: ${url.pathname}${url.hash}`);
      }
    }
    expect([...new Set(broken)]).toEqual([]);
  });

  it("use each id once on a page", () => {
    const twice: string[] = [];
    for (const { file, ids } of all.values()) {
      const seen = new Set<string>();
      for (const id of ids) {
        if (seen.has(id)) twice.push(`${file}: ${id}`);
        seen.add(id);
      }
    }
    expect(twice).toEqual([]);
  });

  it.each([
    ["index.html", 2],
    ["troops/index.html", 1],
    ["sanctions/index.html", 1],
    ["threats/index.html", 1],
    ["forecasts/index.html", 1],
    ["timeline/index.html", 1],
  ])("%s holds %i charts as SVG with marks, each for two widths", (file, charts) => {
    const pictures = [...open(file).querySelectorAll(".chart__picture > svg")];
    expect(pictures.length).toBe(charts * 2);
    for (const picture of pictures) {
      expect(picture.querySelectorAll("circle, rect, path, line").length).toBeGreaterThan(5);
      expect(picture.querySelectorAll("a[href^='/claims/']").length).toBeGreaterThan(3);
    }
  });

  it("hold no script but that of the reading aids, and no copy of the page for another", () => {
    const script = /<script type="module" src="\/reading\/main-[A-Z0-9]+\.js"><\/script>/;
    const others = pages.filter((file) =>
      /<script|__next_f/.test(readFileSync(join(site, file), "utf8").replace(script, "")),
    );
    expect(others).toEqual([]);
    const files = readdirSync(site, { recursive: true, encoding: "utf8" });
    expect(files.filter((name) => /\.(js|txt)$/.test(name) && !name.startsWith("reading"))).toEqual([]);
  });

  it("load at most 15 KB of script, compressed, before a reader does something", () => {
    const html = readFileSync(join(site, "troops/index.html"), "utf8");
    const [, entry = ""] = /<script type="module" src="\/([^"]+)">/.exec(html) ?? [];
    const loaded = new Set<string>();
    const load = (name: string) => {
      if (loaded.has(name)) return;
      loaded.add(name);
      const code = readFileSync(join(site, name), "utf8");
      for (const [, other = ""] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
        load(`reading/${other}`);
    };
    load(entry);
    const bytes = [...loaded].map((name) => gzipSync(readFileSync(join(site, name))).length);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(15 * 1024);
  });

  it("have a title, a description, one main heading and, where the site's address is known, their own", () => {
    const canonical = process.env["CRISIS_SITE"] ? 1 : 0;
    const wanting = pages.filter((file) => {
      const count = all.get(file)?.count;
      const has = (selector: (typeof ONCE)[number]) => count?.[selector] === 1;
      const common = has("head > title") && has("h1") && has("main");
      return !(
        common &&
        (/404|_not-found/.test(file) ||
          (count?.["link[rel=canonical]"] === canonical && has("meta[name=description]")))
      );
    });
    expect(wanting).toEqual([]);
  });
});
