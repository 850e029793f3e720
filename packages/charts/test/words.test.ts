import { describe, expect, test } from "vitest";
import { contextOf } from "../src/context";
import { foreseenOf } from "../src/forecasts/entries";
import { scoreWords } from "../src/forecasts/forecast-row";
import {
  describeDiplomaticTimeline,
  describeForecastWindows,
  describeSanctionsLadder,
  describeThreatLedger,
  describeTroopDeployments,
} from "../src/index";
import type { DeploymentRow } from "../src/rows";
import { daysWords, stepWords, timesWords } from "../src/threats/threat-row";
import { threatScene } from "../src/threats/threat-scene";
import { threatsOf } from "../src/threats/threats-of";
import { styleOf } from "../src/timeline/bar";
import { momentWords } from "../src/timeline/moment-words";
import { momentsOf, namedOf } from "../src/timeline/moments";
import { rowWords } from "../src/troops/row-words";
import { during } from "./claim";
import { deploymentRows } from "./deployments";
import { forecastEvents, forecastRows } from "./forecasts";
import { common, registersOf } from "./gallery";
import { responseRows, sanctionRows } from "./sanctions";
import { threatRelations, threatRows } from "./threats";
import { day, event, forecast, timelineRows } from "./timeline";

const context = contextOf(common);
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const none = { low: null, best: null, high: null };

describe("a row of troops", () => {
  const byId = new Map(deploymentRows.map((row) => [row.id, row]));
  const around = { rows: byId, underMonth: false, underForce: true };
  const words = (id: string, copies: DeploymentRow[] = []) => {
    const first = byId.get(id)!;
    return rowWords({ first, claims: [first, ...copies] }, around, context);
  };

  test("counts the copies of a first source, and says how they word it otherwise", () => {
    const first = byId.get("d5")!;
    const copy: DeploymentRow = {
      ...first,
      id: "copy",
      origin: "d5",
      ...none,
      low: 94000,
      relation: "more-than",
    };
    const row = words("d5", [copy, { ...first, id: "same", origin: "d5" }]);
    expect(row.value).toBe("94,300 ×3");
    expect(row.detail).toContain("also worded more than 94,000");
  });

  test("says of a copy what is said against it", () => {
    const copy = { ...byId.get("d11")!, origin: "d5" };
    expect(words("d5", [copy]).doubts.map((doubt) => doubt.words)).toEqual([
      "≠ contradicted by 3 claims: about 70,000 · 94,300 · planned: up to 175,000",
      "≠ corrected: figure, status of the claim",
    ]);
  });

  test("says of what was so at another time, or gives none, when it was, next to the figure", () => {
    const first = byId.get("d5")!;
    const at = (some: Partial<DeploymentRow>) => {
      const row = { ...first, ...some };
      return plain(rowWords({ first: row, claims: [row] }, around, context).value);
    };
    expect(at(during("2008", "2008-01-01", "2008-12-31", "year"))).toBe("94,300 · for 2008");
    expect(at(during("2021-12-01", "2021-12-01", "2021-12-01", "day"))).toBe("94,300 · for 1 Dec 2021");
    expect(at({ date: null, from: null, to: null })).toBe("94,300 · no date");
    expect(at(during("2021-12-03", "2021-12-03", "2021-12-03", "day"))).toBe("94,300");
  });

  test("says what a claim is contradicted by, with the word where that is planned", () => {
    expect(words("d11").doubts[0]).toEqual({
      words: "≠ contradicted by 3 claims: about 70,000 · 94,300 · planned: up to 175,000",
      strong: true,
    });
  });

  test("says by what its own source replaced it", () => {
    expect(words("d2").doubts).toEqual([
      { words: "≠ replaced by its own source: more than 92,000", strong: true },
    ]);
    expect(words("d4").doubts).toEqual([]);
  });

  test("has the word next to every figure that is not present", () => {
    const absent = deploymentRows.filter((row) => row.modality !== "actual" && row.polarity === "affirmed");
    for (const row of absent) expect(words(row.id).value).toMatch(new RegExp(`^${row.modality}: `));
    expect(absent.length).toBeGreaterThan(3);
  });
});

test("the title says that the highest claim is contradicted", () => {
  const rows = deploymentRows.filter(({ known }) => known <= "2021-12-07");
  expect(describeTroopDeployments(rows, common).title).toBe(
    "Claims of Russian forces near Ukraine run from about 70,000 to about 175,000; the highest is contradicted",
  );
});

describe("an event of the timeline", () => {
  const moments = momentsOf(timelineRows);
  const words = (event: string, names: Readonly<Record<string, string>> = {}) => {
    const moment = moments.find((one) => one.event.event === event)!;
    return momentWords(
      moment,
      contextOf({ ...common, names: [...(registersOf(names) ?? []), ...(common.names ?? [])] }),
    );
  };

  test("is one mark, however many claims and dates tell of it", () => {
    expect(moments.filter(({ event }) => event.event === "biden-putin-call-2021-12-07")).toHaveLength(1);
    expect(plain(words("biden-putin-call-2021-12-07").facts)).toBe("7 Dec 2021 · 2 claims");
  });

  test("has its name without the date that stands below it", () => {
    const named = (name: string) => words("draft-treaties", { "draft-treaties": name }).name;
    expect(named("Russia publishes treaties, 17 December 2021")).toBe("Russia publishes treaties");
    expect(named("Russia publishes treaties, 2019")).toBe("Russia publishes treaties, 2019");
  });

  test("is called a forecast where nobody says that it came", () => {
    expect(words("war-fever-lower").name).toBe("forecast, probably: War fever falls");
  });

  test("shows the claims that say that it came beside those that foresaw it", () => {
    const came = event("came", "2022-02-26", { about: "assault", lane: "fighting", ...day("2022-02-26") });
    const foresaw = forecast("foresaw", "2022-02-18", {
      about: "assault",
      lane: "fighting",
      ...day("2022-02-26"),
    });
    const [moment] = momentsOf([came, foresaw]);
    expect(moment && plain(momentWords(moment, context).facts)).toBe("26 Feb 2022 · 1 claim · 1 forecast");
  });

  test("is struck out, and its doubt is strong, only where several claims deny it", () => {
    const claims = ["no1", "no2", "yes"].map((id) =>
      event(id, "2022-02-18", {
        about: "fire",
        lane: "fighting",
        ...day("2022-02-17"),
        polarity: id === "yes" ? "affirmed" : "denied",
      }),
    );
    const [one, several] = [claims.slice(1), claims].map((rows) => momentsOf(rows)[0]!);
    expect(styleOf(one!).contested).toBe(false);
    expect(momentWords(one!, context).doubts.map(({ strong }) => strong)).toEqual([false]);
    expect(styleOf(several!).contested).toBe(true);
    expect(momentWords(several!, context).doubts.map(({ strong }) => strong)).toEqual([true]);
  });

  test("fills a time only where a claim says so of all of it, however approximate that is", () => {
    const war = (id: string, date: string, from: string, to: string) =>
      event(id, "2022-02-18", {
        about: "war",
        lane: "fighting",
        sense: "throughout",
        approximate: true,
        ...during(date, from, to, "interval"),
      });
    const year = war("w1", "2014~/2015", "2014-01-01", "2015-12-31");
    const apart = war("w2", "2021-11/2021-12", "2021-11-01", "2021-12-31");
    const style = (...rows: (typeof year)[]) => styleOf(momentsOf(rows)[0]!);
    expect(style(year)).toMatchObject({ approximate: true, within: false });
    expect(style(year, apart)).toMatchObject({ approximate: true, within: true });
  });

  test("keeps its name where most first sources tell of it", () => {
    const named = namedOf(moments, 2).map(({ event }) => event.event);
    expect(named.toSorted()).toEqual(["biden-putin-call-2021-12-07", "putin-essay"]);
  });

  test("counts for the title in the stretch of time in which it falls", () => {
    expect(plain(describeDiplomaticTimeline(timelineRows, common).title)).toBe(
      "8 of 22 events since 2013 fall in December 2021; 3 more are only foreseen",
    );
  });
});

describe("the ledger of threats", () => {
  const options = { ...common, relations: threatRelations };
  const all = threatsOf(threatRows, options);
  const days = (about: string) => daysWords(all.find(({ row }) => row.about === about)!, contextOf(options));

  test("counts the days from a threat to the furthest step, as wide as its date leaves them", () => {
    expect(days("swift-disconnection")).toBe("95 days");
    expect(days("strong-economic-measures")).toBe("56–83 days");
    expect(days("financial-isolation")).toBe("");
  });

  test("says in its title how many were imposed, and of how many nothing is told", () => {
    expect(describeThreatLedger(threatRows, options).title).toBe(
      "2 of 4 threatened measures were imposed; of 1, no claim says what came",
    );
  });

  test("says as what a step came and by whom, where that is not the threatened measure by who threatened", () => {
    const step = (about: string, more = {}) => {
      const threat = all.find(({ row }) => row.about === about)!;
      return plain(stepWords({ ...threat, ...more }, contextOf(options)));
    };
    expect(step("swift-disconnection")).toBe("imposed by: European Union");
    expect(step("strong-economic-measures")).toBe("imposed: Central bank ban");
    expect(step("strong-economic-measures", { takers: ["france", "germany"] })).toMatch(
      / \(France, Germany\)$/,
    );
    expect(step("financial-isolation")).toBe("");
    expect(step("swift-disconnection", { takers: [] })).toBe("");
  });

  test("counts how often a measure was threatened, and on how many days where these are fewer", () => {
    const threat = all.find(({ row }) => row.about === "strong-economic-measures")!;
    const [day] = threat.made;
    const times = (threats: string[], made = threat.made) =>
      timesWords({ ...threat, made, row: { ...threat.row, threats } }, contextOf(options));
    expect(times(["t3", "t4", "t5"])).toBe("threatened 3 times");
    expect(times(["t3", "t4"], threat.made.slice(0, 2))).toBe("threatened twice");
    expect(times(["t3", "t4"], day ? [day] : [])).toBe("threatened twice on one day");
    expect(times(["t3", "t4", "t5"], threat.made.slice(0, 2))).toBe("threatened 3 times on 2 days");
    expect(times(["t3"])).toBe("");
  });

  test("tells of a group how much of it is drawn", () => {
    const drawn = (most?: number) =>
      threatScene(all, { ...contextOf({ ...options, width: 720 }), most: most ?? null }).texts.map(
        ({ text }) => text,
      );
    expect(drawn()).toContain("Imposed: 2");
    expect(drawn(1)).toContain("Imposed: 1 of 2 drawn");
  });

  test("leads to the claim of the threat and to that of the step", () => {
    expect(describeThreatLedger(threatRows, { ...options, most: 1 }).drawn).toEqual(["t3", "t9"]);
  });
});

describe("the forecasts", () => {
  const options = { ...common, events: forecastEvents };
  const [invasion] = foreseenOf(forecastRows, forecastEvents);

  test("are one row for a first source with its copies, scored by the words that carry a probability", () => {
    const [first] = invasion?.entries ?? [];
    expect(first?.claims.map(({ id }) => id)).toEqual(["g1", "g2"]);
    expect(first && scoreWords(first, contextOf(common))).toBe("55–80%: score 0.3–0.64");
  });

  test("of which the words carry no probability, or that nobody resolves, have no score", () => {
    const words = invasion?.entries.slice(1).map((entry) => scoreWords(entry, contextOf(common)));
    expect(words).toEqual(["", ""]);
  });

  test.each([
    [{ wording: "low" }, "unlikely-occurred"],
    [{ wording: "highly unlikely", probabilityLow: 0.05, probabilityHigh: 0.2 }, "unlikely-occurred"],
    [{ wording: "will not", polarity: "denied" }, "unlikely-occurred"],
    [{ wording: "low", resolution: "not-occurred" }, "unlikely-not-occurred"],
    [{ wording: "low", resolution: "open" }, "open"],
    [{ wording: "not unlikely" }, "occurred"],
    [{ wording: "distinct possibility" }, "occurred"],
    [{ wording: null }, "occurred"],
  ] as const)("did not come true where they called it unlikely: %o", (some, outcome) => {
    const row = forecast("g7", "2022-02-18", {
      about: "russian-invasion-of-ukraine-2022",
      lane: "military",
      resolution: "occurred",
      ...some,
    });
    const [one] = foreseenOf([row], forecastEvents);
    expect(one?.entries[0]?.outcome).toBe(outcome);
    const title = describeForecastWindows([row], options).title;
    expect(title.startsWith(outcome === "occurred" ? "1 of 1 " : "0 of 1 ")).toBe(true);
    expect(title.includes("1 called unlikely what came")).toBe(outcome === "unlikely-occurred");
  });

  test("say what they foresee where the coming of their event does not decide it", () => {
    const plain = foreseenOf(forecastRows, forecastEvents).flatMap(({ entries }) => entries);
    expect(plain.map(({ first, plain }) => [first.id, plain])).toEqual([
      ["g1", true],
      ["g3", true],
      ["g4", true],
      ["g5", false],
      ["g6", false],
    ]);
  });

  test("stand under the day on which claims say that the event came", () => {
    expect(invasion?.came?.from.toISOString().slice(0, 10)).toBe("2022-02-24");
  });

  test("say in the title how many came, and how many did not", () => {
    expect(describeForecastWindows(forecastRows, options).title).toBe(
      "1 of 5 forecasts came in its time; 1 did not; 1 can be scored",
    );
  });
});

describe("the title of the ladder says how many sanctions are in force, and nothing of others where there are none", () => {
  const inForce = sanctionRows.filter(({ status }) => status === "imposed");
  const broadest = (row: (typeof sanctionRows)[number]) => row.tier === 4;
  const threats = sanctionRows.filter((row) => row.status === "threatened" && !broadest(row));
  const title = (rows: typeof sanctionRows, responses: typeof responseRows = []) =>
    describeSanctionsLadder(rows, { ...common, responses }).title;

  test.each([
    ["some", sanctionRows, /^4 of 8 sanctions are said to be in force; of the other 4, /],
    ["all", inForce, /^\d sanctions are told of, and all are said to be in force$/],
    ["one", inForce.slice(0, 1), /^1 sanction is told of, and said to be in force$/],
    [
      "only threats",
      threats,
      /^\d sanctions? (is|are) told of: claims tell only that (it was|they were) threatened/,
    ],
  ])("%s", (_what, rows, words) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(title(rows)).toMatch(words);
  });

  test("none", () => {
    expect(title([], responseRows)).toBe("No sanctions in this selection: only responses beside the ladder");
  });
});
