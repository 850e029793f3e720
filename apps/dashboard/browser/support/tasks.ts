import { asOf, threats, where } from "@crisis/core";
import { corrections } from "@crisis/core/corrections";
import { deployments } from "@crisis/core/deployments";
import { forecasts } from "@crisis/core/forecasts";
import { relations } from "@crisis/core/relations";
import { responses } from "@crisis/core/responses";
import { sanctions } from "@crisis/core/sanctions";
import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import type { Hand } from "./hand";

/** A question of an analyst, and the way to its answer. */
export interface Task {
  readonly question: string;
  /** Whether it can be done without scripts. */
  readonly plain: boolean;
  readonly walk: (page: Page, hand: Hand, context: BrowserContext) => Promise<void>;
}

const CONTESTED = "infobae-2021-12-07-biden-putin-call-russian-personnel-175000";
const nav = (page: Page, name: string) => page.locator(".nav a", { hasText: new RegExp(`^${name}$`) });
const counts = (page: Page) => page.locator("form[data-reading]:not([aria-busy=true]) [data-part=counts]");
const heading = (page: Page) => page.locator("h1");
const claimId = (href: string | null) => href?.split("/").at(-2);
const idsOf = async (page: Page, selector: string) =>
  (await page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute("href")))).map(
    claimId,
  );

/** What an analyst most often wants to know, and how it is found. */
export const tasks: readonly Task[] = [
  {
    question: "which sources contradict 175,000, and where does each say so",
    plain: true,
    walk: async (page, hand) => {
      await hand.press(nav(page, "Troops"));
      await heading(page).filter({ hasText: "Claims of" }).waitFor();
      await hand.press(page.locator(`.chart__picture:visible svg a[href='/claims/${CONTESTED}/']`));
      await heading(page).filter({ hasText: "175,000" }).waitFor();
      const against = relations
        .filter(({ type, claim, other }) => type === "contradicts" && [claim, other].includes(CONTESTED))
        .map(({ claim, other }) => (claim === CONTESTED ? other : claim));
      const told = page.locator("section[aria-labelledby=corroboration] .claims > li");
      expect(await idsOf(page, "section[aria-labelledby=corroboration] .claims__summary a")).toEqual(
        expect.arrayContaining(against),
      );
      // each names its source and its article, and leads to the place
      expect(await told.locator(".claims__meta a[href^='/articles/']").count()).toBe(await told.count());
      await hand.press(told.locator(".claims__summary a").first());
      await page
        .locator("section[aria-labelledby=evidence]")
        .filter({ hasText: /It rests on sentence|known through a citation/ })
        .waitFor();
    },
  },
  {
    question: "what had been said by 3 December 2021",
    plain: false,
    walk: async (page, hand) => {
      await hand.press(nav(page, "Troops"));
      await page.locator("fieldset:enabled input[type=range]").waitFor();
      await hand.slideTo(page, "2021-12-03");
      const said = asOf(deployments, { known: "2021-12-03" });
      await counts(page)
        .filter({ hasText: `${said.length} of ` })
        .waitFor();
      expect(await page.locator("input[type=range]").getAttribute("aria-valuetext")).toBe("3 December 2021");
      expect(new URL(page.url()).search).toBe("?known=2021-12-03");
      const ids = new Set<string | undefined>(said.map(({ id }) => id));
      const drawn = await idsOf(page, ".chart__picture:visible svg a[href^='/claims/']");
      expect(drawn.length).toBeGreaterThan(5);
      expect(drawn.filter((id) => !ids.has(id))).toEqual([]);
      const rows = page.locator(".rows tbody tr");
      await expect.poll(() => rows.count()).toBe(drawn.length);
    },
  },
  {
    question: "what was told only later of the time before 3 December 2021",
    plain: false,
    walk: async (page, hand) => {
      await hand.press(nav(page, "Troops"));
      await page.locator("fieldset:enabled input[type=range]").waitFor();
      await hand.slideTo(page, "2021-12-03");
      await hand.tick(page.locator("input[name=hindsight]"));
      await counts(page)
        .filter({ hasText: /\d+ (was|were) told only later/ })
        .waitFor();
      const later = page.locator(".chart__picture:visible a.told-later");
      await expect.poll(() => later.count()).toBeGreaterThan(0);
      for (const name of await later.evaluateAll((links) =>
        links.map((link) => link.getAttribute("aria-label")),
      ))
        expect(name).toMatch(/told only on \d+ [A-Z][a-z]+ 202[12]$/);
    },
  },
  {
    question: "which threatened measures were imposed within a week of the invasion, and which never",
    plain: true,
    walk: async (page, hand) => {
      const ledger = threats([...asOf(sanctions, {}), ...asOf(responses, {})], { relations });
      const inTheWeek = (day: string | null) => day !== null && day >= "2022-02-24" && day <= "2022-03-03";
      const imposed = ledger.filter(
        ({ fate, takenFrom, takenTo }) => fate === "imposed" && inTheWeek(takenFrom) && inTheWeek(takenTo),
      );
      const never = ledger.filter(({ fate }) => fate === "none-told");
      await hand.press(nav(page, "Threats"));
      await heading(page).filter({ hasText: "threatened measures were imposed" }).waitFor();
      await hand.press(page.locator(".rows > summary"));
      const rowOf = (first: string | undefined) =>
        page.locator(".rows tbody tr", { has: page.locator(`th a[href='/claims/${first}/']`) });
      const answers = new Set<string | undefined>(responses.map(({ id }) => id));
      for (const {
        threats: [first],
        fulfilledBy: [step],
      } of imposed) {
        const told = await rowOf(first).allTextContents();
        // what is no sanction is not imposed
        const word = answers.has(step) ? "carried out or in force" : "imposed";
        expect(told.filter((words) => !words.includes(word))).toEqual([]);
      }
      for (const {
        threats: [first],
      } of never) {
        const told = await rowOf(first).allTextContents();
        expect(told.filter((words) => !words.includes("no claim says what came"))).toEqual([]);
      }
      const told = page.locator(".rows tbody tr", { hasText: "no claim says what came" });
      expect(await told.count()).toBeGreaterThan(0);
      // the claim that shows it says the day
      const shown = rowOf(imposed[0]?.threats[0]).first();
      await hand.press(shown.getByRole("link", { name: /^shown by/ }));
      await page
        .locator("section[aria-labelledby=when]")
        .filter({ hasText: /2[4-8] February 2022|[123] March 2022/ })
        .waitFor();
    },
  },
  {
    question: "who foresaw an attack, and for when",
    plain: true,
    walk: async (page, hand) => {
      const invasion = "russian-invasion-of-ukraine-2022";
      const foreseen = where(asOf(forecasts, {}), { about: invasion }).map(({ id }) => id as string);
      await hand.press(nav(page, "Forecasts"));
      await heading(page).waitFor();
      await hand.press(page.locator(".rows > summary"));
      const rows = page.locator(".rows tbody tr", { has: page.locator(`a[href='/subjects/${invasion}/']`) });
      const ids = await rows
        .locator("th a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(ids.length).toBeGreaterThan(2);
      expect(ids.map(claimId).filter((id) => id === undefined || !foreseen.includes(id))).toEqual([]);
      // for when, in which words, how it came out, the score, and who said it
      for (const column of [1, 2, 3, 4, 6]) {
        const cells = await rows.locator(`td:nth-of-type(${column + 1})`).allTextContents();
        expect(cells.filter((words) => words.trim() === "")).toEqual([]);
      }
      await hand.press(rows.locator("th a").first());
      await page.locator("dt", { hasText: "Foreseen for" }).waitFor();
    },
  },
  {
    question: "which systemic sanctions were threatened, and by whom",
    plain: true,
    walk: async (page, hand) => {
      await hand.press(nav(page, "Sanctions"));
      await heading(page).waitFor();
      const fold = page.locator(".filters > summary");
      const isScripted = await fold.isVisible();
      if (isScripted) {
        await page.locator("fieldset:enabled input[type=range]").waitFor();
        await hand.press(fold);
        await hand.tick(page.locator("input[name=tier][value='4']"));
        await hand.tick(page.locator("input[name=status][value=threatened]"));
        const threatened = where(asOf(sanctions, {}), { tier: 4, status: "threatened" }).length;
        await counts(page)
          .filter({ hasText: `${threatened} of ` })
          .waitFor();
      }
      await hand.press(page.locator(".rows > summary"));
      const rows = page
        .locator(".rows tbody tr", { hasText: "threatened" })
        .filter({ hasText: "4 Systemic" });
      await rows.first().waitFor();
      expect(await rows.first().locator("td").nth(2).textContent()).not.toBe("");
      if (isScripted)
        await expect.poll(() => page.locator(".rows tbody tr").count()).toBe(await rows.count());
    },
  },
  {
    question: "what is planned, and not said to be there",
    plain: true,
    walk: async (page, hand) => {
      await hand.press(nav(page, "Troops"));
      await heading(page).filter({ hasText: "Claims of" }).waitFor();
      const fold = page.locator(".filters > summary");
      const isScripted = await fold.isVisible();
      const planned = where(asOf(deployments, {}), { modality: "planned" });
      if (isScripted) {
        await page.locator("fieldset:enabled input[type=range]").waitFor();
        await hand.press(fold);
        await hand.tick(page.locator("input[name=modality][value=planned]"));
        await counts(page)
          .filter({ hasText: `${planned.length} of ` })
          .waitFor();
      }
      await hand.press(page.locator(".rows > summary"));
      const rows = page.locator(".rows tbody tr");
      const marked = rows.filter({ has: page.locator("td:nth-of-type(1)", { hasText: "planned" }) });
      await expect.poll(async () => (await marked.count()) > 0).toBe(true);
      // the word stands beside each planned figure, and beside no other
      const ids = new Set<string | undefined>(planned.map(({ id }) => id));
      const marks = await marked
        .locator("th a")
        .evaluateAll((links) => links.map((a) => a.getAttribute("href")));
      expect(marks.filter((href) => !ids.has(claimId(href)))).toEqual([]);
      if (isScripted) await expect.poll(() => rows.count()).toBe(marks.length);
    },
  },
  {
    question: "send a colleague this exact view",
    plain: false,
    walk: async (page, hand, context) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await hand.press(nav(page, "Timeline"));
      await page.locator("fieldset:enabled input[type=range]").waitFor();
      await hand.press(page.locator(".filters > summary"));
      await hand.tick(page.locator("input[name=lane][value=diplomacy]"));
      await expect.poll(() => new URL(page.url()).search).toBe("?lane=diplomacy");
      await hand.press(page.getByRole("button", { name: "Copy link to this view" }));
      await page.getByRole("status").filter({ hasText: "The link is copied." }).waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const other = await context.newPage();
      await other.goto(link);
      await counts(other).filter({ hasNotText: "The filters hide none" }).waitFor();
      for (const part of ["counts", "head", "picture"]) {
        const at = `[data-part=${part}]`;
        expect(await other.locator(at).innerHTML()).toBe(await page.locator(at).innerHTML());
      }
      expect(await other.locator("input[name=lane][value=diplomacy]").isChecked()).toBe(true);
      await other.close();
    },
  },
  {
    question: "what does the secretary general of NATO claim",
    plain: true,
    walk: async (page, hand) => {
      const find = page.getByRole("button", { name: "Find a claim" });
      if (await find.isVisible()) {
        await hand.press(find);
        await page.getByRole("status").filter({ hasText: "For example" }).waitFor();
        await hand.write(page, "Stoltenberg");
        await hand.press(page.getByRole("dialog").locator("ol a").first());
      } else {
        await hand.press(nav(page, "Actors"));
        await hand.press(page.locator("main a", { hasText: /^Jens Stoltenberg$/ }));
      }
      await heading(page).filter({ hasText: "Jens Stoltenberg" }).waitFor();
      await page.getByRole("heading", { name: "Claims made by Jens Stoltenberg" }).waitFor();
    },
  },
  {
    question: "on which words of its article does a claim rest",
    plain: true,
    walk: async (page, hand) => {
      await page.goto(new URL(`/claims/${CONTESTED}/`, page.url()).href);
      await hand.press(page.locator("section[aria-labelledby=evidence] summary"));
      await page.locator("section[aria-labelledby=evidence] td code").first().waitFor();
      expect(await page.locator("section[aria-labelledby=evidence] td code").first().textContent()).toMatch(
        /^[0-9a-f]{64}$/,
      );
    },
  },
  {
    question: "where does the first article err, and what is the record",
    plain: true,
    walk: async (page, hand) => {
      await hand.press(nav(page, "Articles"));
      await hand.press(page.locator("a[href='/articles/infobae-2021-12-07-biden-putin-call/']").first());
      const errors = page.locator("section[aria-labelledby=corrections] .claims > li");
      await errors.first().waitFor();
      const known = corrections.filter(({ article }) => article === "infobae-2021-12-07-biden-putin-call");
      // what errs alike in several claims is told once, with each of them
      const alike = new Set(known.map(({ field, says, record }) => JSON.stringify([field, says, record])));
      expect(await errors.count()).toBe(alike.size);
      const linked = await idsOf(page, "section[aria-labelledby=corrections] .claims .plain-list a");
      expect(new Set(linked)).toEqual(new Set(known.map(({ claim }) => claim)));
      expect(await errors.first().textContent()).toContain("On the word of");
    },
  },
];
