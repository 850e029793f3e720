import { describe, expect, test } from "vitest";
import {
  describeDiplomaticTimeline,
  describeForecastWindows,
  describeSanctionsLadder,
  describeThreatLedger,
  describeTroopDeployments,
  diplomaticTimeline,
  forecastWindows,
  sanctionsLadder,
  threatLedger,
  troopDeployments,
} from "../src/index";
import type { ChartOptions } from "../src/options";
import type { DeploymentRow, EventRow, ForecastRow, RelationRow, SanctionRow } from "../src/rows";
import { during } from "./claim";
import { deploymentRows } from "./deployments";
import { registersOf, serverDocument } from "./gallery";
import { sanction } from "./sanctions";
import { day, event, forecast } from "./timeline";

// A small invented crisis: what is true of it can be checked by hand, whatever the pictures look like.
const names = {
  "northern-army": "Northern army",
  "southern-army": "Southern army",
  ruritania: "Ruritania",
  sylvania: "Sylvania",
  freedonia: "Freedonia",
  "the-herald": "The Herald",
  ada: "Ada Ruler",
  ben: "Ben Envoy",
  summit: "The summit",
  invasion: "The invasion",
  strike: "The strike",
  "asset-freeze": "Asset freeze",
  "port-ban": "Port ban",
  blockade: "Blockade",
};
const relation = (claim: string, type: RelationRow["type"], other: string) => ({ claim, type, other });

type Draw<Row> = (rows: readonly Row[], options: ChartOptions) => SVGSVGElement;

/** What a reader of a picture finds: its words, and at each claim that it leads to what stands there. */
function read<Row, More extends object>(draw: Draw<Row>, rows: readonly Row[], more?: More) {
  const svg = draw(rows, {
    width: 900,
    idPrefix: "x",
    document: serverDocument(),
    names: registersOf(names),
    href: (id) => `/claims/${id}/`,
    ...more,
  });
  const clean = (text: string | null | undefined) => (text ?? "").replaceAll("\u00a0", " ");
  const texts = [...svg.querySelectorAll("text")].map((text) => clean(text.textContent));
  const at = new Map(
    [...svg.querySelectorAll("a")].map((link) => [
      link.getAttribute("href")?.split("/")[2] ?? "",
      clean(link.querySelector("title")?.textContent),
    ]),
  );
  const heights = [...svg.querySelectorAll("text")].map(
    (text) =>
      [
        clean(text.textContent),
        Number(/,([\d.]+)\)/.exec(text.getAttribute("transform") ?? "")?.[1]),
      ] as const,
  );
  /** How far down the first words that match stand. */
  const down = (words: RegExp) => heights.find(([text]) => words.test(text))?.[1] ?? Number.NaN;
  return {
    texts,
    down,
    words: texts.join("\n"),
    at,
    claims: [...at.keys()],
    title: clean(svg.querySelector("title")?.textContent),
  };
}
const options = (more: object = {}) => ({ names: registersOf(names), ...more });
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("troops", () => {
  const [base] = deploymentRows as readonly [DeploymentRow];
  const soldiers = (id: string, some: Partial<DeploymentRow> = {}): DeploymentRow => ({
    ...base,
    about: "northern-army",
    side: "ruritania",
    publisher: "the-herald",
    assertedBy: "ada",
    manner: "named",
    via: [],
    scope: [],
    corrected: [],
    standing: "single",
    standingHistory: [],
    revised: null,
    correctedOn: [],
    voice: "direct",
    reportedBy: null,
    reportedByManner: null,
    characterises: null,
    evidence: "anchored",
    known: "2021-12-01",
    ...day("2021-12-01"),
    low: 5_000,
    best: 5_000,
    high: 5_000,
    relation: "exact",
    origin: id,
    id,
    ...some,
  });
  const figure = (n: number) => ({ low: n, best: n, high: n, relation: "exact" as const });
  const titleOf = (rows: readonly DeploymentRow[], more = {}) =>
    describeTroopDeployments(rows, options(more)).title;
  const see = (rows: readonly DeploymentRow[], more = {}) => read(troopDeployments, rows, more);

  test("run in the title from the lowest to the highest of those said to be there", () => {
    const rows = [soldiers("few", figure(3_000)), soldiers("many", figure(9_000)), soldiers("middle")];
    expect(titleOf(rows)).toBe("Claims of Northern army run from 3,000 to 9,000");
    expect(titleOf(rows.slice(1, 2))).toBe("One claim of Northern army: 9,000");
    const range = { low: 1_000, best: null, high: 20_000, relation: "between" as const };
    expect(titleOf([...rows, soldiers("range", range)])).toBe(
      "Claims of Northern army run from 1,000 to 20,000",
    );
  });

  test.each([
    ["planned", { modality: "planned" }],
    ["forecast", { modality: "forecast" }],
    ["threatened", { modality: "threatened" }],
    ["denied", { polarity: "denied" }],
    ["only on alert", { posture: "alert" }],
    ["what moved, not what is there", { quantityType: "change" }],
    ["no soldiers but tanks", { counted: "tanks" }],
    ["of another army", { about: "southern-army" }],
  ] as const)("are not said to be there where a claim is %s", (_what, some) => {
    const rows = [
      soldiers("few", figure(3_000)),
      soldiers("middle"),
      soldiers("many", { ...figure(9_000), ...some }),
    ];
    expect(titleOf(rows)).toBe("Claims of Northern army run from 3,000 to 5,000");
    expect(see(rows).claims.sort()).toEqual(["few", "many", "middle"]);
  });

  test("have the word where a figure is not simply so", () => {
    const words = (some: Partial<DeploymentRow>) => see([soldiers("one", some)]).words;
    expect(words({})).not.toMatch(/planned: |denied: |forecast: /);
    expect(words({ modality: "planned" })).toContain("planned: 5,000");
    expect(words({ modality: "forecast" })).toContain("forecast: 5,000");
    expect(words({ polarity: "denied" })).toContain("denied: 5,000");
    expect(words({ hedge: "possible" })).toContain("5,000 (possibly)");
  });

  test("that are contradicted say so, those merely confirmed do not", () => {
    const of = (standing: DeploymentRow["standing"]) => {
      const rows = [soldiers("one", { ...figure(9_000), standing }), soldiers("two", figure(3_000))];
      return { words: see(rows).words, at: see(rows).at.get("one"), title: titleOf(rows) };
    };
    expect(of("contested").words).toContain("≠ contradicted");
    expect(of("contested").title).toMatch(/; the highest is contradicted$/);
    expect(of("contested").at).toContain("\nContradicted");
    expect(of("corrected").title).toMatch(/; the highest is corrected$/);
    expect(of("confirmed").words).toContain("= confirmed");
    expect(of("confirmed").words).not.toMatch(/≠|contradicted|disputed/);
    expect(of("confirmed").title).toMatch(/to 9,000$/);
    expect(of("single").words).not.toMatch(/≠|confirmed|contradicted|disputed/);
  });

  test("of which a lower figure is contradicted are said in the title to be so", () => {
    const rows = [
      soldiers("one", figure(9_000)),
      soldiers("two", { ...figure(3_000), standing: "contested" }),
    ];
    expect(titleOf(rows)).toMatch(/to 9,000; 1 first source is contradicted$/);
  });

  test("say against a figure what the claims are that contradict it, and how many they are", () => {
    const rows = [
      soldiers("one", { ...figure(9_000), standing: "contested" }),
      soldiers("two", { ...figure(3_000), standing: "contested" }),
      soldiers("three", { ...figure(2_000), modality: "planned", standing: "contested" }),
    ];
    const relations = [relation("two", "contradicts", "one"), relation("one", "contradicts", "three")];
    const { words } = see(rows, { relations });
    expect(words).toContain("≠ contradicted by 2 claims: planned: 2,000 · 3,000");
    expect(words).toContain("≠ contradicted by 1 claim: 9,000");
  });

  test("that their own source replaced are said to be so, with the figure that took their place", () => {
    const old = { ...figure(9_000), standing: "superseded" } as const;
    const rows = [soldiers("old", old), soldiers("new", figure(3_000))];
    const relations = [relation("new", "supersedes", "old")];
    expect(see(rows, { relations }).words).toContain("≠ replaced by its own source: 3,000");
    expect(see(rows, { relations }).words.match(/replaced by its own/g)).toHaveLength(1);
    expect(titleOf(rows, { relations })).toMatch(/; the highest was replaced by its own source$/);
  });

  test("name the one who asserts them, not the one who passes them on, and mark what is known by citation", () => {
    const passed = see([soldiers("one", { assertedBy: "ada", via: ["ben"] })]);
    expect(passed.texts).toContain("Ada Ruler");
    expect(passed.texts).not.toContain("Ben Envoy");
    expect(passed.at.get("one")).toMatch(/Ada Ruler.*Ben Envoy/);
    const unnamed = see([soldiers("one", { assertedBy: null, manner: "unnamed", via: ["ben"] })]);
    expect(unnamed.texts).toContain("An unnamed source");
    expect(unnamed.words).toContain("Ben Envoy, The Herald");
    expect(see([soldiers("one", { evidence: "cited" })]).words).toContain("Ada Ruler †");
    expect(see([soldiers("one")]).words).not.toContain("†");
    const copies = [soldiers("one"), soldiers("copy", { origin: "one", evidence: "cited" })];
    expect(see(copies).words).not.toContain("†");
  });

  test("have one row for a first source and its copies, which says how many they are and how they word it otherwise", () => {
    const rows = [
      soldiers("one"),
      soldiers("copy", { origin: "one" }),
      soldiers("other", { origin: "one", ...figure(4_000) }),
    ];
    const { claims, words, at } = see(rows);
    expect(claims).toEqual(["one"]);
    expect(words).toContain("5,000 ×3");
    expect(words).toContain("also worded 4,000");
    expect(at.get("one")).toContain("and 2 more claims of the same first source");
  });

  test("count what there is no room for, by whether it is a number of soldiers", () => {
    const rows = [
      soldiers("one"),
      soldiers("two"),
      soldiers("three"),
      soldiers("tanks", { counted: "tanks" }),
    ];
    const { words, claims } = see(rows, { most: 2 });
    expect(claims).toHaveLength(2);
    expect(words).toContain("2 more claims are not drawn: 1 with a number of soldiers, 1 without one.");
  });
});

describe("the timeline", () => {
  const happens = (id: string, some: Partial<EventRow> = {}): EventRow =>
    event(id, "2022-03-01", { about: "invasion", lane: "military", ...day("2022-02-24"), ...some });
  const foresees = (id: string, some: Partial<ForecastRow> = {}): ForecastRow =>
    forecast(id, "2022-01-01", { about: "invasion", lane: "military", ...day("2022-02-24"), ...some });
  type Rows = readonly (EventRow | ForecastRow)[];
  const titleOf = (rows: Rows) => plain(describeDiplomaticTimeline(rows, options()).title);
  const see = (rows: Rows, more = {}) => read(diplomaticTimeline, rows, more);

  test.each([
    ["said to have come", [happens("a")], "1 event between 2022 and 2022"],
    ["only forecast", [foresees("a")], "No event has a date; 1 more is only foreseen"],
    ["planned", [happens("a", { modality: "planned" })], "No event has a date; 1 more is only foreseen"],
    ["ruled out", [foresees("a", { polarity: "denied" })], "No event has a date; 1 more is only foreseen"],
    ["foreseen and come", [foresees("a"), happens("b")], "1 event between 2022 and 2022"],
    ["denied", [happens("a", { polarity: "denied" })], "1 event between 2022 and 2022"],
  ] as const)("counts an event that is %s as what it is", (_what, rows, title) => {
    expect(titleOf(rows)).toBe(title);
  });

  test("draws a ruled-out event neither as come nor in full: hatched, crossed, and named by the claim that rules it out", () => {
    const svgOf = (rows: Rows) =>
      diplomaticTimeline(rows, {
        width: 900,
        idPrefix: "x",
        document: serverDocument(),
        names: registersOf(names),
      }).outerHTML;
    const ruledOut = [foresees("no", { polarity: "denied", summary: "Ada sees no invasion." })];
    expect(svgOf(ruledOut)).toContain("url(#x-hatch");
    expect(svgOf([happens("came")])).not.toContain("url(#x-hatch");
    expect(see(ruledOut).texts).toContain("Ada sees no invasion.");
    expect(see(ruledOut).words).toContain("denied · 24 Feb 2022");
    expect(see([happens("came")]).words).not.toContain("denied");
  });

  test("calls what is foreseen by its mode and its certainty, what came by its name alone", () => {
    expect(see([foresees("a", { hedge: "likely" })]).texts).toContain("forecast, probably: The invasion");
    expect(see([happens("a", { modality: "planned" })]).texts).toContain("planned: The invasion");
    expect(see([happens("a")]).texts).toContain("The invasion");
  });

  test("leads to the claim that says that it came, and counts the others", () => {
    const rows = [foresees("first"), happens("later"), happens("again")];
    const { claims, words, at } = see(rows);
    expect(claims).toEqual(["again"]);
    expect(words).toContain("24 Feb 2022 · 2 claims · 1 forecast");
    expect(at.get("again")).toContain("and 2 more claims");
    expect(see([happens("only")]).words).not.toMatch(/\d claim/);
  });

  test("says that claims deny an event, and how many", () => {
    const no = (id: string) => happens(id, { polarity: "denied" });
    expect(see([happens("a"), no("b")]).words).toContain("≠ disputed: 1 claim says that it was not so");
    expect(see([happens("a"), no("b"), no("c")]).words).toContain(
      "≠ disputed: 2 claims say that it was not so",
    );
    expect(see([happens("a")]).words).not.toContain("≠");
  });

  test("says that dates differ only where they cannot all be right", () => {
    const other = happens("b", day("2022-02-20"));
    expect(see([happens("a"), other]).words).toContain("≠ dates differ: 20 Feb 2022 · 24 Feb 2022");
    const month = happens("b", during("2022-02", "2022-02-01", "2022-02-28", "month"));
    expect(see([happens("a"), month]).words).not.toContain("dates differ");
    expect(see([happens("a"), happens("b")]).words).not.toContain("dates differ");
  });

  test("says of a contradicted, a replaced and a corrected event that it is, of a confirmed one not", () => {
    const words = (some: Partial<EventRow>, more = {}) => see([happens("a", some)], more).words;
    expect(words({ standing: "contested" })).toContain("≠ contradicted");
    expect(words({ standing: "confirmed" })).not.toContain("≠");
    expect(words({ corrected: ["date"] })).toContain("≠ corrected: date");
    expect(words({}, { relations: [relation("b", "supersedes", "a")] })).toContain(
      "≠ replaced by its own source",
    );
    expect(words({}, { relations: [relation("a", "supersedes", "b")] })).not.toContain("replaced");
    expect(words({ evidence: "cited" })).toContain("†");
    expect(words({})).not.toContain("†");
  });

  test("names the events of which most is told, and counts the others by whether they came", () => {
    const rows = [
      happens("a"),
      happens("b", { origin: "b" }),
      happens("c", { about: "summit", lane: "diplomacy", ...day("2022-02-10") }),
      foresees("d", { about: "strike", ...day("2022-02-12") }),
    ];
    const { words, claims } = see(rows, { most: 1 });
    expect(claims).toEqual(["a"]);
    expect(words).toContain("1 other event");
    expect(words).toContain("1 foreseen");
    expect(words).toContain("2 more events, of which fewer claims tell, are ticks without their names.");
  });

  test("has a lane for each kind of event, in which it stands", () => {
    const { texts } = see([happens("a"), happens("b", { about: "summit", lane: "diplomacy" })]);
    expect(texts.indexOf("Diplomacy")).toBeLessThan(texts.indexOf("Military"));
    expect(texts).not.toContain("Fighting");
  });

  test("lists without a place in time what nobody dates", () => {
    const { words, claims } = see([
      happens("a"),
      happens("b", { about: "summit", date: null, from: null, to: null, datePrecision: null }),
    ]);
    expect(words).toContain("Without a date");
    expect(words).toContain("no date");
    expect(claims.sort()).toEqual(["a", "b"]);
  });
});

describe("the forecasts", () => {
  const said = (id: string, some: Partial<ForecastRow> = {}): ForecastRow =>
    forecast(id, "2022-01-10", {
      about: "invasion",
      lane: "military",
      assertedBy: "ada",
      manner: "named",
      wording: "will",
      resolution: "occurred",
      ...during("2022-02", "2022-02-01", "2022-02-28", "month"),
      ...some,
    });
  const came = event("came", "2022-02-24", { about: "invasion", lane: "military", ...day("2022-02-24") });
  const titleOf = (rows: readonly ForecastRow[]) =>
    plain(describeForecastWindows(rows, options({ events: [came] })).title);
  const see = (rows: readonly ForecastRow[], more: object = { events: [came] }) =>
    read(forecastWindows as Draw<ForecastRow>, rows, more);

  test("are counted by how they came out, copies of one first source once", () => {
    const rows = [
      said("yes"),
      said("copy", { origin: "yes" }),
      said("no", { resolution: "not-occurred" }),
      said("partly", { resolution: "partly" }),
      said("open", { resolution: "open" }),
      said("withdrawn", { rank: "deprecated" }),
    ];
    expect(titleOf(rows)).toBe("1 of 4 forecasts came in its time; 1 did not; none can be scored");
    expect(see(rows).claims.sort()).toEqual(["no", "open", "partly", "yes"]);
    expect(see(rows).words).toContain("Ada Ruler ×2");
  });

  test("have a score only where the words carry a probability and somebody says how it came out", () => {
    const likely = { probabilityLow: 0.6, probabilityHigh: 0.8 };
    expect(see([said("a", likely)]).words).toContain("60–80%: score 0.04–0.16");
    expect(see([said("a", { ...likely, resolution: "not-occurred" })]).words).toContain(
      "60–80%: score 0.36–0.64",
    );
    for (const some of [{}, { ...likely, resolution: "open" }, { ...likely, resolution: "partly" }] as const)
      expect(see([said("a", some)]).words).not.toMatch(/: score \d/);
    expect(titleOf([said("a", likely), said("b")])).toMatch(/; 1 can be scored$/);
  });

  test("tell when the event came, as claims say, and that none says so where none does", () => {
    expect(see([said("a")]).words).toContain("Came 24 Feb 2022, as claims say");
    expect(see([said("a")], { events: [] }).words).not.toMatch(/Came \d/);
    expect(see([said("a")], { events: [{ ...came, polarity: "denied" }] }).words).not.toMatch(/Came \d/);
    expect(see([said("a")], { events: [{ ...came, about: "summit" }] }).words).not.toMatch(/Came \d/);
  });

  test("did not foresee what they called unlikely", () => {
    expect(titleOf([said("a", { wording: "unlikely" })])).toMatch(/^0 of 1 .*; 1 called unlikely what came;/);
    expect(titleOf([said("a", { probabilityLow: 0.2, probabilityHigh: 0.4 })])).toMatch(/^0 of 1 /);
    expect(titleOf([said("a", { probabilityLow: 0.4, probabilityHigh: 0.5 })])).toMatch(/^1 of 1 /);
    expect(titleOf([said("a", { wording: "not unlikely" })])).toMatch(/^1 of 1 /);
  });

  test("stand below their event, that of most forecasts first, in the order in which they were said", () => {
    const rows = [
      said("late", { known: "2022-02-01" }),
      said("other", { about: "strike" }),
      said("early", { known: "2022-01-01" }),
    ];
    const { texts, claims } = see(rows);
    expect(claims).toEqual(["early", "late", "other"]);
    expect(texts.indexOf("The invasion")).toBeLessThan(texts.indexOf("The strike"));
  });

  test("keep those that are resolved where there is no room for all, and count the rest", () => {
    const rows = [
      said("open", { resolution: "open" }),
      said("open-copy", { origin: "open", resolution: "open" }),
      said("resolved"),
    ];
    expect(see(rows, { most: 1 }).claims).toEqual(["resolved"]);
    expect(see(rows, { most: 1 }).words).toMatch(/\b1 more forecast/);
  });
});

describe("threats", () => {
  const threat = (id: string, known: string, about: string, some: Partial<SanctionRow> = {}) =>
    sanction(id, known, {
      about,
      sender: "sylvania",
      status: "threatened",
      assertedBy: "ada",
      condition: null,
      ...some,
    });
  const step = (id: string, date: string, about: string, some: Partial<SanctionRow> = {}) =>
    sanction(id, date, { about, sender: "sylvania", status: "imposed", ...day(date), ...some });
  const see = (rows: readonly SanctionRow[], relations: readonly object[] = []) =>
    read(threatLedger as Draw<SanctionRow>, rows, { relations });
  const titleOf = (rows: readonly SanctionRow[]) => describeThreatLedger(rows, options()).title;

  test("are counted by what came of them", () => {
    const rows = [
      threat("t1", "2022-01-01", "asset-freeze"),
      step("s1", "2022-01-31", "asset-freeze"),
      threat("t2", "2022-01-01", "port-ban"),
      step("s2", "2022-01-11", "port-ban", { status: "announced" }),
      threat("t3", "2022-01-01", "blockade"),
    ];
    expect(titleOf(rows)).toBe("1 of 3 threatened measures was imposed; of 1, no claim says what came");
    const { words, claims } = see(rows);
    expect(words).toContain("30 days");
    expect(words).toContain("10 days");
    expect(words).toContain("Imposed: 1");
    expect(claims.sort()).toEqual(["s1", "s2", "t1", "t2", "t3"]);
  });

  test("were carried out only by what the same sender did afterwards", () => {
    const of = (row: SanctionRow) => titleOf([threat("t", "2022-01-10", "asset-freeze"), row]);
    expect(of(step("s", "2022-01-10", "asset-freeze"))).toMatch(/^1 of 1 /);
    expect(of(step("s", "2022-01-09", "asset-freeze"))).toMatch(/^0 of 1 /);
    expect(of(step("s", "2022-01-20", "asset-freeze", { sender: "freedonia" }))).toMatch(/^0 of 1 /);
    expect(of(step("s", "2022-01-20", "port-ban"))).toMatch(/^0 of 1 /);
  });

  test("say as what and by whom a step came where it is not the threatened measure by who threatened", () => {
    const rows = [
      threat("t", "2022-01-01", "blockade"),
      step("s", "2022-01-31", "port-ban", { sender: "freedonia" }),
    ];
    const { words, at } = see(rows, [relation("s", "fulfils", "t")]);
    expect(words).toContain("imposed: Port ban (Freedonia)");
    expect(at.get("s")).toContain("30 days");
    expect(
      see([threat("t", "2022-01-01", "blockade"), step("s", "2022-01-31", "blockade")]).words,
    ).not.toContain("imposed:");
  });

  test("say how often they were made, and on what condition", () => {
    const twice = [
      threat("t", "2022-01-01", "blockade", { condition: "Ruritania attacks" }),
      threat("t2", "2022-01-05", "blockade"),
    ];
    const { words, claims, at } = see(twice);
    expect(words).toContain("threatened twice");
    expect(words).toContain("if: Ruritania attacks");
    expect(claims).toEqual(["t"]);
    expect(at.get("t")).toContain("and 1 more claim");
    expect(see(twice.slice(1)).words).not.toMatch(/twice|if: /);
  });
});

describe("the ladder", () => {
  const imposed = (id: string, some: Partial<SanctionRow> = {}) =>
    sanction(id, "2022-02-22", {
      about: "asset-freeze",
      sender: "sylvania",
      status: "imposed",
      tier: 2,
      ...day("2022-02-22"),
      ...some,
    });
  const see = (rows: readonly SanctionRow[], more = {}) =>
    read(sanctionsLadder as Draw<SanctionRow>, rows, more);
  const titleOf = (rows: readonly SanctionRow[]) => describeSanctionsLadder(rows, options()).title;

  test("counts as in force what is said to be imposed or renewed, and not denied", () => {
    const other = imposed("other", { about: "port-ban", status: "threatened" });
    const of = (some: Partial<SanctionRow>) => titleOf([imposed("one", some), other]);
    expect(of({})).toMatch(/^1 of 2 sanctions is said to be in force/);
    expect(of({ status: "renewed" })).toMatch(/^1 of 2 /);
    for (const some of [
      { status: "threatened" },
      { status: "announced" },
      { status: "lifted" },
      { polarity: "denied" },
    ] as const)
      expect(of(some)).toMatch(/^2 sanctions are told of: claims tell only/);
  });

  test("says that the broadest measures are only threatened where none is in force", () => {
    const broad = (id: string, some: Partial<SanctionRow>) =>
      imposed(id, { about: "blockade", tier: 4, ...some });
    const threatened = broad("a", { status: "threatened", modality: "threatened" });
    expect(titleOf([threatened, imposed("b")])).toMatch(
      /^The broadest measure, Blockade, is threatened or prepared/,
    );
    expect(titleOf([threatened, broad("b", { modality: "actual" })])).not.toMatch(/broadest/);
    expect(titleOf([imposed("b")])).not.toMatch(/broadest/);
  });

  test("has a measure once, with each who takes it and the number of their claims", () => {
    const { words, at, claims } = see([imposed("a"), imposed("b"), imposed("c", { sender: "freedonia" })]);
    expect(words).toContain("Sylvania 2 · Freedonia 1");
    expect(claims).toEqual(["a"]);
    expect(at.get("a")).toContain("and 2 more claims");
    expect(at.get("a")).toContain("by Sylvania, Freedonia");
  });

  test("tells a threat and its carrying out apart, and leads to the claim that others contradict", () => {
    const rows = [
      imposed("threat", { status: "threatened", known: "2022-01-01" }),
      imposed("sure"),
      imposed("unsure", { standing: "contested" }),
    ];
    expect(see(rows).claims).toEqual(["threat", "unsure"]);
    expect(see(rows).words).toContain("≠");
    expect(see([imposed("a", { standing: "confirmed" })]).texts.filter((text) => text === "≠")).toHaveLength(
      1,
    );
  });

  test("stands a measure on its tier, broadest first; without one apart", () => {
    const { down } = see([
      imposed("a", { about: "asset-freeze", tier: 1 }),
      imposed("b", { about: "blockade", tier: 4 }),
      imposed("c", { about: "port-ban", tier: null }),
    ]);
    const inOrder = [
      /Systemic/,
      /^Blockade$/,
      /Sectoral/,
      /Targeted/,
      /Diplomatic/,
      /^Asset freeze$/,
      /^Not placed$/,
      /^Port ban$/,
    ];
    const heights = inOrder.map(down);
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  });
});
