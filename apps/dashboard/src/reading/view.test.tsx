import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { t } from "@/messages/t";
import { claimPath } from "@/routes/paths";
import { words } from "@/wording/words";
import { corpusOf } from "../../test/corpus";
import { ids, named } from "../../test/named";
import { Counts } from "./aids/counts";
import { daysKnown } from "./aids/days-known";
import { FilterField } from "./aids/filter-field";
import { KnownOn } from "./aids/known-on";
import { readingPages } from "./pages/pages";
import { claimsOfPage } from "./pages/reading-page";
import { ReadingTemplate } from "./reading-template";
import { everything, type ViewState } from "./state/view-state";
import { viewOf } from "./view";

const dom = (node: ReactNode) =>
  parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;
const textOf = (node: ReactNode) => (dom(node).body.textContent ?? "").replaceAll(/\s+/g, " ").trim();
const day = (date: string) => ({ date, from: date, to: date });
const invasion = { about: "invasion", lane: "military" };

const claims = [
  named("deployment", "early-figure", { known: "2021-12-01", ...day("2021-11-30") }),
  named("deployment", "plan", { known: "2021-12-03", ...day("2022-01-01"), modality: "planned" }),
  named("deployment", "late-figure", { known: "2021-12-20", ...day("2021-12-01") }),
  named("sanction", "ban", { known: "2021-12-01", ...day("2021-12-01") }),
  named("response", "shipment", { known: "2021-12-01", ...day("2021-12-01"), status: "threatened" }),
  named("event", "talks", { known: "2021-12-01", ...day("2021-12-01") }),
  named("event", "came", { ...invasion, type: "invasion", known: "2022-02-24", ...day("2022-02-24") }),
  named("forecast", "warning", {
    ...invasion,
    known: "2021-12-02",
    ...day("2022-02-24"),
    window: "2022-02-24",
    modality: "forecast",
    wording: "will",
    resolution: "occurred",
  }),
];
const corpus = corpusOf(claims);
const pages = Object.entries(readingPages) as [keyof typeof readingPages, (typeof readingPages)["troops"]][];

/** The claims to which a part of a page leads, each once. */
const claimsIn = (node: ReactNode) => {
  const links = [...dom(node).querySelectorAll("a")].map((link) => link.getAttribute("href"));
  return claims.map(({ id }) => id as string).filter((id) => links.includes(claimPath(id as never)));
};
const see = (name: keyof typeof readingPages, given: Partial<ViewState> = {}) =>
  viewOf(corpus, readingPages[name], { ...everything, ...given });

describe("a page whose claims a reader can choose", () => {
  it.each([
    ["troops", ["early-figure", "plan", "late-figure"]],
    ["sanctions", ["ban", "shipment"]],
    ["threats", ["ban", "shipment"]],
    ["forecasts", ["warning"]],
  ] as const)("%s is about %j, in its picture and in its table", (name, expected) => {
    const { picture, rows } = see(name);
    expect(ids(claimsOfPage(corpus, readingPages[name]))).toEqual(expected);
    expect(claimsIn(picture)).toEqual(expected);
    expect(claimsIn(rows)).toEqual(expected);
  });

  it("timeline has events and forecasts, an event that came under the claim that says so", () => {
    expect(ids(claimsOfPage(corpus, readingPages.timeline))).toEqual(["talks", "came", "warning"]);
    expect(claimsIn(see("timeline").picture)).toEqual(["talks", "came"]);
    const before = see("timeline", { known: "2022-02-23" });
    expect(claimsIn(before.picture)).toEqual(["talks", "warning"]);
    expect(claimsIn(before.rows)).toEqual(["talks", "warning"]);
  });

  it.each(pages)("%s shows the chart, what to choose by, the table and the limits", (_name, page) => {
    const found = dom(<ReadingTemplate corpus={corpus} page={page} />);
    expect(found.querySelector("form[data-reading]")?.getAttribute("data-reading")).toBe(page.name);
    expect(found.querySelector("svg[role=group], svg[role=img]")).not.toBeNull();
    expect(found.querySelector("[data-part=rows] table")).not.toBeNull();
    expect(found.querySelector("#limits, [aria-labelledby=limits]")).not.toBeNull();
    expect(found.body.textContent).toContain(t(`${page.name}.limits`));
  });

  it.each(pages)("%s has no form where there is nothing to choose from", (_name, page) => {
    expect(dom(<ReadingTemplate corpus={corpusOf([])} page={page} />).querySelector("form")).toBeNull();
  });
});

describe("a view of the troops", () => {
  it("holds in picture and table the same claims: those that had been said by the day", () => {
    const { picture, rows, counts } = see("troops", { known: "2021-12-03" });
    expect(claimsIn(picture)).toEqual(["early-figure", "plan"]);
    expect(claimsIn(rows)).toEqual(["early-figure", "plan"]);
    expect(textOf(counts)).toContain(t("reading.counts", { shown: 2, all: 3 }));
    expect(textOf(counts)).toContain(t("reading.notYet", { notYet: 1, day: words.day("2021-12-03") }));
  });

  it("marks with hindsight what was told only later, and nothing else", () => {
    const { picture, counts } = see("troops", { known: "2021-12-03", hindsight: true });
    expect(claimsIn(picture)).toEqual(["early-figure", "plan", "late-figure"]);
    const marked = [...dom(picture).querySelectorAll("a.told-later")].map((link) =>
      link.getAttribute("href"),
    );
    expect([...new Set(marked)]).toEqual([claimPath("late-figure" as never)]);
    expect(textOf(counts)).toContain(t("reading.later", { later: 1 }));
  });

  it("holds what passes the filters, and says in its title that it is a choice", () => {
    const { picture, rows, head } = see("troops", { filters: { modality: ["planned"] } });
    expect(claimsIn(picture)).toEqual(["plan"]);
    expect(claimsIn(rows)).toEqual(["plan"]);
    expect(textOf(head)).not.toBe(
      textOf(viewOf(corpusOf([claims[1] as never]), readingPages.troops, everything).head),
    );
  });

  it("says by which day its claims had been said, but not with hindsight, which holds later ones too", () => {
    const day = words.day("2021-12-03");
    expect(textOf(see("troops", { known: "2021-12-03" }).head)).toContain(day);
    expect(textOf(see("troops", { known: "2021-12-03", hindsight: true }).head)).not.toContain(day);
    expect(textOf(see("troops").head)).not.toContain(day);
  });
});

describe("a view of the forecasts", () => {
  it.each([
    [{}, true],
    [{ known: "2022-02-23" }, false],
    [{ known: "2022-02-24" }, true],
    [{ known: "2022-02-23", hindsight: true }, true],
  ])("of %j tells that the event came: %s", (given, isTold) => {
    const words = [...dom(see("forecasts", given).picture).querySelectorAll("svg text")];
    const days = words.filter(({ textContent }) => /24\sFeb\s2022/u.test(textContent ?? ""));
    expect(days.length > 0).toBe(isTold);
  });
});

describe("the counts of a view", () => {
  const counts = {
    shown: claims.slice(0, 2),
    later: new Map([["plan", "2021-12-20"]]),
    all: 17,
    hidden: 5,
    notYet: 9,
    undated: 1,
  };
  const told = (given: object) =>
    textOf(<Counts counts={{ ...counts, ...given } as never} known={null} hindsight={false} {...given} />);
  const of = {
    shown: t("reading.counts", { shown: 2, all: 17 }),
    hidden: t("reading.hidden", { hidden: 5 }),
    notYet: t("reading.notYet", { notYet: 9, day: words.day("2021-12-03") }),
    later: t("reading.later", { later: 1 }),
    undated: t("reading.undated", { undated: 1 }),
    standing: t("reading.standing"),
  };

  it("say how many are shown of how many, how many the filters hide, and how many have no date", () => {
    expect(told({})).toBe([of.shown, of.hidden, of.undated].join(" "));
  });

  it("say with a day how many had not been said, and that what others say is told as it stands today", () => {
    expect(told({ known: "2021-12-03" })).toBe(
      [of.shown, of.hidden, of.notYet, of.undated, of.standing].join(" "),
    );
  });

  it("say with hindsight how many were told only later", () => {
    expect(told({ known: "2021-12-03", hindsight: true })).toContain(of.later);
  });

  it("say that nothing is left, and nothing of its dates", () => {
    const text = told({ shown: [], known: "2021-12-03", part: "a part" });
    expect(text.startsWith(t("reading.nothing"))).toBe(true);
    for (const absent of [of.undated, of.standing, "a part"]) expect(text).not.toContain(absent);
    expect(told({ part: "a part" })).toContain("a part");
    expect(told({})).not.toContain(t("reading.nothing"));
  });
});

describe("the days to choose from", () => {
  const days = daysKnown(claims);

  it("are those on which something became public, in order, with how much did", () => {
    expect(days).toEqual([
      { day: "2021-12-01", claims: 4 },
      { day: "2021-12-02", claims: 1 },
      { day: "2021-12-03", claims: 1 },
      { day: "2021-12-20", claims: 1 },
      { day: "2022-02-24", claims: 1 },
    ]);
  });

  it("are the steps of a slider, from the first to the last, at which it starts", () => {
    const slider = dom(<KnownOn days={days} />).querySelector("input[type=range]");
    expect(slider?.getAttribute("min")).toBe("0");
    expect(slider?.getAttribute("max")).toBe("4");
    expect(slider?.getAttribute("value")).toBe("4");
    expect(slider?.getAttribute("data-days")).toBe("2021-12-01 2021-12-02 2021-12-03 2021-12-20 2022-02-24");
    expect(slider?.getAttribute("aria-valuetext")).toContain(words.day("2022-02-24"));
  });

  it("bound the date, which begins empty", () => {
    const date = dom(<KnownOn days={days} />).querySelector("input[name=known]");
    expect(date?.getAttribute("type")).toBe("date");
    expect([date?.getAttribute("min"), date?.getAttribute("max")]).toEqual(["2021-12-01", "2022-02-24"]);
    expect(date?.hasAttribute("value")).toBe(false);
    expect(
      dom(<KnownOn days={days} />)
        .querySelector("input[name=hindsight]")
        ?.getAttribute("type"),
    ).toBe("checkbox");
  });

  it("are drawn higher where more became public, the fullest over the whole height", () => {
    const path =
      dom(<KnownOn days={days} />)
        .querySelector("path")
        ?.getAttribute("d") ?? "";
    const tops = [...path.matchAll(/M(\d+) 24V([\d.]+)/g)].map(([, x, top]) => [Number(x), Number(top)]);
    expect(tops.map(([x]) => x)).toEqual([0, 1, 2, 3, 4]);
    expect(tops[0]?.[1]).toBe(0);
    expect(tops.slice(1).every(([, top]) => (top ?? 0) > 0 && (top ?? 24) < 24)).toBe(true);
  });

  it("are not asked for where there are none", () => {
    expect(renderToStaticMarkup(<KnownOn days={[]} />)).toBe("");
  });
});

describe("a filter", () => {
  const filter = (count: number) => ({
    name: "actor" as const,
    options: Array.from({ length: count }, (_, index) => ({
      value: `v${index}`,
      label: `L${index}`,
      count: index + 3,
    })),
  });

  it("has a box for each of a few values, with its name and its number of claims", () => {
    const found = dom(<FilterField filter={filter(11)} />);
    const boxes = [...found.querySelectorAll("input[type=checkbox][name=actor]")];
    expect(boxes.map((box) => box.getAttribute("value"))).toEqual(
      filter(11).options.map(({ value }) => value),
    );
    expect(found.querySelector("select")).toBeNull();
    expect(found.querySelector("legend")?.textContent).toBe(t("reading.filter.actor"));
    expect(boxes[2]?.closest("label")?.textContent).toContain(t("reading.option", { label: "L2", count: 5 }));
  });

  it("is a list of many values, which begins with any", () => {
    const found = dom(<FilterField filter={filter(12)} />);
    const options = [...found.querySelectorAll("select[name=actor] option")];
    expect(options.map((option) => option.getAttribute("value"))).toEqual([
      "",
      ...filter(12).options.map(({ value }) => value),
    ]);
    expect(options[3]?.textContent).toBe(t("reading.option", { label: "L2", count: 5 }));
    expect(options[0]?.textContent).toBe(t("reading.any"));
    expect(found.querySelector("label span")?.textContent).toBe(t("reading.filter.actor"));
    expect(found.querySelector("input")).toBeNull();
  });
});

describe("what a reader chooses by", () => {
  const form = dom(<ReadingTemplate corpus={corpus} page={readingPages.troops} />).querySelector("form");

  it("offers the filters that tell the claims of the page apart", () => {
    const names = [...(form?.querySelectorAll(".filter input, .filter select") ?? [])].map((field) =>
      field.getAttribute("name"),
    );
    expect([...new Set(names)]).toEqual(["modality"]);
    expect(form?.textContent).toContain(t("reading.filters"));
  });

  it("counts every claim, and cannot be used before its script has started", () => {
    expect(form?.querySelector("[data-part=counts]")?.textContent).toContain(
      t("reading.counts", { shown: 3, all: 3 }),
    );
    expect(form?.querySelector("fieldset")?.hasAttribute("disabled")).toBe(true);
  });

  it("has a notice for each thing that can go wrong, hidden until it does", () => {
    const notices = [...(form?.querySelectorAll("[data-notice]") ?? [])];
    expect(notices.map((notice) => notice.getAttribute("data-notice"))).toEqual(["ignored", "failed"]);
    expect(notices.every((notice) => notice.hasAttribute("hidden"))).toBe(true);
    expect(notices[0]?.textContent).toContain(t("reading.ignored"));
    expect(notices[1]?.textContent).toContain(t("reading.failed"));
  });
});
