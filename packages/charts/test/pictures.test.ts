import { claims } from "@crisis/core/claims";
import { sentence, type ToldClaim } from "@crisis/core/sentence";
import { describe, expect, test } from "vitest";
import {
  extremes,
  invented,
  type Picture,
  pictures,
  published,
  publishedOptions,
  serverDocument,
} from "./gallery";

const all = [...pictures, ...extremes];
const href = (id: string) => `/claims/${id}/`;

const drawn = (picture: Picture, width: number, more = {}) =>
  picture.draw({ width, idPrefix: picture.name, document: serverDocument(), href, ...more });

const html = (picture: Picture, width: number) => drawn(picture, width).outerHTML;

describe("a picture", () => {
  test.each(invented.flatMap((picture) => [340, 1100].map((width) => ({ ...picture, width }))))(
    "$name at $width px is drawn as before",
    async (picture) => {
      const file = `__snapshots__/${picture.name}-${picture.width}.svg`;
      await expect(`${html(picture, picture.width)}\n`).toMatchFileSnapshot(file);
    },
  );

  test("has the same bytes in every time zone and however often it is drawn", () => {
    const zone = process.env["TZ"];
    const bytes = (name: string) => {
      process.env["TZ"] = name;
      return { offset: new Date(2021, 0, 1).getTimezoneOffset(), html: pictures.map((p) => html(p, 720)) };
    };
    const [west, east] = [bytes("Pacific/Honolulu"), bytes("Pacific/Kiritimati")];
    process.env["TZ"] = zone;
    expect(west.offset).not.toBe(east.offset);
    expect(west.html).toEqual(east.html);
  });

  test.each(all)("$name has ids that all begin with its prefix, each once", (picture) => {
    const found = [...drawn(picture, 720, { idPrefix: "mine" }).outerHTML.matchAll(/\sid="([^"]*)"/g)].map(
      (m) => m[1],
    );
    expect(found.filter((id) => !id?.startsWith("mine"))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  test.each(all)("$name refers to no id that it lacks", (picture) => {
    const svg = drawn(picture, 720);
    const wanted = [...svg.outerHTML.matchAll(/url\(#([^)]*)\)/g)].map((match) => match[1]);
    for (const id of wanted) expect(svg.querySelector(`[id="${id}"]`), String(id)).not.toBeNull();
  });
});

describe("who does not see the picture", () => {
  test("hears at each mark the sentence of its claim, as core words it, and in the tooltip the same", () => {
    const byId = new Map<string, ToldClaim>(claims.map((claim) => [claim.id, claim]));
    const { names, offices, attributions } = publishedOptions;
    for (const locale of ["en-GB", "es"]) {
      for (const picture of published) {
        const links = [...drawn(picture, 720, { locale }).querySelectorAll("a")];
        expect(links.length).toBeGreaterThan(10);
        for (const link of links) {
          const claim = byId.get(link.getAttribute("href")?.split("/")[2] ?? "");
          const told = claim && sentence(claim, { locale, names, offices, attributions });
          expect(link.querySelector("title")?.textContent?.split("\n")[0]).toBe(told);
          expect(link.getAttribute("aria-label")).toContain(told?.slice(0, -1).replaceAll("<", "‹"));
        }
      }
    }
  });

  test.each(all.filter(({ claims }) => claims.length > 0))(
    "$name: a link with words for its claims",
    (picture) => {
      const svg = drawn(picture, 720);
      const links = [...svg.querySelectorAll("a")];
      expect(svg.getAttribute("role")).toBe("group");
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        expect(link.getAttribute("href")).toMatch(/^\/claims\/.+\/$/);
        expect(link.getAttribute("aria-label")?.length).toBeGreaterThan(20);
      }
    },
  );

  test.each(all)("$name: the words name the claims that the picture leads to", (picture) => {
    const found = [...drawn(picture, 720).querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(found.sort()).toEqual(picture.words.drawn.map(href).sort());
  });

  test.each(all.filter(({ name }) => /troops|ladder/.test(name)))(
    "$name: each claim is a link, or is counted by one: beside another, or among those left out",
    (picture) => {
      const links = [...drawn(picture, 720, { rest: "/all/" }).querySelectorAll("a")];
      const claims = links.filter((link) => link.getAttribute("href") !== "/all/");
      const found = claims.map((link) => link.getAttribute("href"));
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((path) => !picture.claims.map(href).includes(path ?? ""))).toEqual([]);
      const more = links.flatMap((link) => {
        const words = link.getAttribute("aria-label") ?? "";
        const [, n] = /([\d,]+) more claims?\b/.exec(words) ?? [];
        return n === undefined ? [] : [Number(n.replace(",", ""))];
      });
      expect(more.reduce((sum, n) => sum + n, found.length)).toBe(picture.claims.length);
    },
  );

  test("an event without its name is counted, in its stretch of time and in all", () => {
    const picture = extremes.find(({ name }) => name === "timeline-many") as Picture;
    const svg = drawn(picture, 720, { most: 20, rest: "/all/" });
    const counts = [...svg.querySelectorAll("text")].flatMap((text) => {
      const [, n] = /^(\d+) (?:other events?|foreseen)$/.exec(text.textContent ?? "") ?? [];
      return n === undefined ? [] : [Number(n)];
    });
    const ticks = counts.reduce((sum, n) => sum + n, 0);
    const undated = picture.claims.length - 20 - ticks;
    expect(counts.length).toBeGreaterThan(2);
    expect(undated).toBeGreaterThan(0);
    expect(svg.textContent).toContain(`${ticks} more events`);
    expect(svg.textContent).toContain(`${undated} more have no date`);
  });

  test("the panels of the timeline count what its title counts", () => {
    const picture = published.find(({ name }) => name === "published-timeline") as Picture;
    const texts = [...drawn(picture, 1100).querySelectorAll("text")].map((text) => text.textContent ?? "");
    const heads = texts.flatMap((text) => {
      const [, came, foreseen = "0"] = /^(\d+) events?(?:\u00a0· (\d+) foreseen)?$/.exec(text) ?? [];
      return came === undefined ? [] : [[Number(came), Number(foreseen)] as const];
    });
    const { title } = picture.words;
    const [, all] = /of (\d+) events/.exec(title) ?? [];
    const [, foreseen] = /(\d+) more (?:is|are) only foreseen/.exec(title) ?? [];
    expect(heads.reduce((sum, [came]) => sum + came, 0)).toBe(Number(all));
    expect(heads.reduce((sum, [, n]) => sum + n, 0)).toBe(Number(foreseen));
  });

  test("where nothing more is listed elsewhere, the line of what is left out is words alone", () => {
    const picture = extremes.find(({ name }) => name === "troops-many") as Picture;
    const svg = drawn(picture, 720);
    expect(svg.textContent).toMatch(/\d+ more claims are not drawn: \d+ with a number of soldiers/);
    expect([...svg.querySelectorAll("a")].every((a) => a.getAttribute("href")?.startsWith("/claims/"))).toBe(
      true,
    );
  });

  test("a picture has at most as many rows as are asked for, and never more than 1,200 elements", () => {
    const picture = extremes.find(({ name }) => name === "troops-many") as Picture;
    expect(drawn(picture, 720, { most: 7 }).querySelectorAll("a").length).toBe(7);
    const events = extremes.find(({ name }) => name === "timeline-many") as Picture;
    expect(drawn(events, 720, { most: 7 }).querySelectorAll("a").length).toBe(7);
    for (const { name, draw } of all) {
      const svg = draw({ width: 340, idPrefix: name, document: serverDocument(), href });
      expect(svg.querySelectorAll("*").length, name).toBeLessThan(1_200);
    }
    expect(() => drawn(picture, 720, { most: 0 })).toThrow(
      "chart most: expected a number of rows from 1, got 0",
    );
  });

  test.each(all)("$name: an image with a name where there are no links", (picture) => {
    const svg = drawn(picture, 720, { href: undefined });
    const id = svg.getAttribute("aria-labelledby");
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.querySelector(`[id="${id}"]`)?.textContent).toBe(picture.words.title);
    expect(svg.querySelector("a")).toBeNull();
  });

  test.each(all)("$name: no name on a group, which none may have", (picture) => {
    expect([...drawn(picture, 720).querySelectorAll("g[aria-label]")]).toEqual([]);
  });

  test.each(all)("$name: a title, limits, a description and an alternative in words", ({ words }) => {
    const { drawn: _, ...texts } = words;
    for (const text of Object.values(texts)) expect(text).toMatch(/\S.{10}/);
    expect(JSON.stringify(words)).not.toMatch(/\{\w+\}|undefined|null|NaN/);
  });
});

describe("what a picture shows", () => {
  test.each(all)("$name has no number that is none", (picture) => {
    expect(html(picture, 340).match(/NaN|undefined|Infinity|.{30}\{\w+\}/)).toBeNull();
  });

  test.each(extremes.filter(({ name }) => name.endsWith("-empty")))(
    "$name says that there is nothing",
    (picture) => {
      expect(drawn(picture, 720).querySelector("text")?.textContent).toMatch(/^No claims|^No events/);
    },
  );

  test.each(extremes.filter(({ name }) => name.endsWith("-hostile")))(
    "$name holds hostile names as text only",
    (picture) => {
      const svg = drawn(picture, 720);
      expect(svg.querySelector("script, img")).toBeNull();
      for (const bad of ["<script", "<img", "\u0000", "\u0007", "\u202e"])
        expect(svg.outerHTML.includes(bad), bad).toBe(false);
    },
  );

  test("drops an address that is not one", () => {
    const [picture] = pictures as readonly [Picture];
    const svg = drawn(picture, 720, { href: () => "javascript:alert(1)" });
    expect(svg.querySelector("a")).toBeNull();
  });

  test("refuses a width and a prefix that it cannot use, and says so", () => {
    const [picture] = pictures as readonly [Picture];
    expect(() => drawn(picture, Number.NaN)).toThrow("chart width: expected a number of pixels, got NaN");
    expect(() => drawn(picture, 720, { idPrefix: 'a"b' })).toThrow('got "a"b"');
  });
});
