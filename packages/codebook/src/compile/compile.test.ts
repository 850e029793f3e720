import { describe, expect, it } from "vitest";
import { freedonia } from "../../test/freedonia";
import { datasets } from "../schema/index";
import { compile } from "./compile";
import type { CompileInput } from "./record-index";

const row = (dataset: string, id: string, input: CompileInput = freedonia()) => {
  const found = compile(input)[dataset]?.find((one) => one["id"] === id);
  if (found === undefined) throw new Error(`no row ${id} in ${dataset}`);
  return found;
};
const claimOf = (input: CompileInput["articles"], id: string) => {
  const claim = input.flatMap((article) => article.claims).find((one) => one.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return claim;
};

describe("compile", () => {
  it("gives every dataset rows that its schema takes, with columns in the order of the schema", () => {
    const compiled = compile(freedonia());
    expect(Object.keys(compiled)).toEqual([...datasets.map(({ name }) => name), "claims"]);
    for (const dataset of datasets) {
      const rows = compiled[dataset.name] ?? [];
      expect(rows.length, dataset.name).toBeGreaterThan(0);
      for (const one of rows) {
        expect(dataset.row.parse(one)).toEqual(one);
        expect(Object.keys(one)).toEqual(Object.keys(dataset.row.shape));
      }
    }
  });

  it("does not depend on the order of articles, registers and proofs", () => {
    const { crisis, articles, registers, proofs, redirects } = freedonia();
    const reversed = {
      crisis,
      articles: articles.toReversed(),
      registers: Object.fromEntries(
        Object.entries(registers).map(([name, list]) => [name, list.toReversed()]),
      ) as unknown as CompileInput["registers"],
      proofs: proofs.toReversed(),
      redirects,
    };
    expect(compile(reversed)).toEqual(compile(freedonia()));
  });

  it("leaves its input as it was", () => {
    const input = freedonia();
    compile(input);
    expect(input).toEqual(freedonia());
  });

  it("orders articles by day and claims as their values stand in the text", () => {
    const compiled = compile(freedonia());
    expect(compiled["articles"]?.map(({ id }) => id)).toEqual(["herald-1933-11-16", "gazette-1933-11-17"]);
    expect(compiled["claims"]?.map(({ id }) => id)).toEqual([
      "herald-1933-11-16-troops",
      "herald-1933-11-16-envoys",
      "herald-1933-11-16-invasion",
      "herald-1933-11-16-dead",
      "herald-1933-11-16-hours",
      "gazette-1933-11-17-troops",
      "gazette-1933-11-17-marching-order",
      "gazette-1933-11-17-embargo",
      "gazette-1933-11-17-forecast",
      "gazette-1933-11-17-intent",
    ]);
  });

  it("fills a deployment row from the claim, its article and its force", () => {
    expect(row("deployments", "gazette-1933-11-17-troops")).toEqual({
      id: "gazette-1933-11-17-troops",
      kind: "deployment",
      article: "gazette-1933-11-17",
      publisher: "gazette",
      published: "1933-11-17",
      about: "sylvanian-forces-at-the-border",
      assertedBy: "rufus-firefly",
      manner: "named",
      via: [],
      voice: "reported",
      reportedBy: null,
      reportedByManner: "own-voice",
      characterises: null,
      polarity: "affirmed",
      modality: "actual",
      hedge: "none",
      date: "1933-11-16",
      from: "1933-11-16",
      to: "1933-11-16",
      datePrecision: "day",
      approximate: false,
      sense: "within",
      dateBasis: "relative",
      known: "1933-11-17",
      places: ["freedonia"],
      summary: "Something is said of the crisis.",
      evidence: "anchored",
      standing: "corrected",
      standingHistory: [],
      revised: null,
      origin: "gazette-1933-11-17-troops",
      corrected: ["low"],
      correctedOn: ["1933-11-17"],
      inferred: [],
      rank: "normal",
      side: "sylvania",
      counted: "personnel",
      low: 100,
      best: null,
      high: null,
      relation: "more-than",
      quantityType: "stock",
      posture: "deployed",
      scope: ["near-border", "ground-forces"],
    });
  });

  it("takes family, instrument, tier and legal acts from the measure, and the trigger from the condition", () => {
    expect(row("sanctions", "gazette-1933-11-17-embargo")).toMatchObject({
      modality: "planned",
      polarity: "denied",
      condition: "If Sylvania invades.",
      conditionEvent: "sylvanian-invasion",
      family: "trade",
      instrument: "import-ban",
      tier: 3,
      legalActs: ["Act 1", "Act 2"],
    });
    expect(row("responses", "herald-1933-11-16-envoys")).toMatchObject({ modality: "actual", target: null });
  });

  it("gives a forecast its date as window, its band and how it came out", () => {
    expect(row("forecasts", "gazette-1933-11-17-forecast")).toMatchObject({
      modality: "forecast",
      lane: "military",
      window: "1933-12/1934-01",
      date: "1933-12/1934-01",
      from: "1933-12-01",
      to: "1934-01-31",
      assertedBy: null,
      probabilityLow: 0.55,
      probabilityHigh: 0.8,
      resolution: "partly",
      resolvedBy: "herald-1933-11-16-invasion",
    });
  });

  it("names each participant once in the event's row, and each role in the table", () => {
    expect(row("timeline", "herald-1933-11-16-invasion")).toMatchObject({
      participants: ["sylvania", "freedonia"],
    });
    expect(compile(freedonia())["participants"]?.map(({ order, role }) => [order, role])).toEqual([
      [0, "initiator"],
      [1, "recipient"],
      [2, "host"],
    ]);
  });

  it("puts the chain after the originator into via, and the day of an earlier utterance into known", () => {
    expect(row("statements", "gazette-1933-11-17-marching-order")).toMatchObject({
      assertedBy: "rufus-firefly",
      via: ["bob-roland"],
    });
    expect(row("deployments", "herald-1933-11-16-troops")).toMatchObject({
      known: "1933-11-15",
      evidence: "cited",
    });
  });

  it("numbers the sentence in which each span begins, as the proof has them", () => {
    const spans = compile(freedonia())["evidence"]?.map(({ claim, order, sentence }) => [
      claim,
      order,
      sentence,
    ]);
    expect(spans).toContainEqual(["gazette-1933-11-17-marching-order", 0, 2]);
    expect(spans).toContainEqual(["gazette-1933-11-17-marching-order", 1, 1]);
    expect(spans).toContainEqual(["gazette-1933-11-17-forecast", 1, 3]);
  });

  it("takes an article's coverage from the proof of its first text, and leaves it null for a cited one", () => {
    expect(row("articles", "gazette-1933-11-17")).toMatchObject({
      evidence: "anchored",
      claims: 5,
      sentences: 3,
      itemsCovered: 1,
    });
    expect(row("articles", "herald-1933-11-16")).toMatchObject({ evidence: "cited", sentences: null });
  });

  it("throws one error that names every record it cannot publish", () => {
    const broken = freedonia((articles) => {
      claimOf(articles, "gazette-1933-11-17-troops").about = "no-such-force";
      claimOf(articles, "herald-1933-11-16-invasion").date = "1934-02-30";
      claimOf(articles, "herald-1933-11-16-dead").summary = "=1+1";
    });
    expect(() => compile(broken)).toThrow(/claim gazette-1933-11-17-troops: about: .*"no-such-force"/);
    expect(() => compile(broken)).toThrow(/claim herald-1933-11-16-invasion: date: .*"1934-02-30"/);
    expect(() => compile(broken)).toThrow(
      /casualties herald-1933-11-16-dead: summary: .*formula, got "=1\+1"/,
    );
  });

  it("does not publish a claim whose spans no proof found", () => {
    const unproved = { ...freedonia(), proofs: [] };
    expect(() => compile(unproved)).toThrow(
      'claim gazette-1933-11-17-troops: evidence: expected the verdict "found" in the proof of text en, got none',
    );
  });

  it("refuses an id that stands twice", () => {
    const twice = freedonia((articles) => {
      claimOf(articles, "herald-1933-11-16-dead").id = "herald-1933-11-16-hours";
    });
    expect(() => compile(twice)).toThrow("claim herald-1933-11-16-hours: expected one record");
  });
});
