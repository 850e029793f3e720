import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyEvents } from "../../test/any-rows";
import { day, forecast, happening, span, undated } from "../../test/freedonia";
import { chronology } from "./chronology";

const month = { date: "1933-11", from: "1933-11-01", to: "1933-11-30", datePrecision: "month" } as const;
const denied = { polarity: "denied" } as const;

describe("chronology(rows)", () => {
  test("a row an event, with its claims in the order in which they were known", () => {
    const rows = [
      happening("b", { known: "1933-11-18", origin: "the-herald-a" }),
      happening("a", { known: "1933-11-17" }),
    ];
    expect(chronology(rows)).toEqual([
      {
        event: "parade",
        lane: "politics",
        status: "happened",
        modalities: ["actual"],
        date: "1933-11-16",
        from: "1933-11-16",
        to: "1933-11-16",
        datePrecision: "day",
        approximate: false,
        dateDisputed: false,
        dateCorrected: false,
        dates: ["1933-11-16"],
        windowFrom: null,
        windowTo: null,
        known: "1933-11-17",
        claims: ["the-herald-a", "the-herald-b"],
        origins: 1,
      },
    ]);
  });

  test("events come in the order of time, an open start first, without a date last", () => {
    const rows = [
      happening("a", { about: "parade", ...undated }),
      happening("b", { about: "armistice", ...day("1933-11-18") }),
      happening("c", { about: "invasion", ...month }),
      happening("d", { about: "declaration", ...span(null, "1933-12-01") }),
    ];
    expect(chronology(rows).map(({ event }) => event)).toEqual([
      "declaration",
      "invasion",
      "armistice",
      "parade",
    ]);
  });

  test("of events that begin on one day the shorter comes first, one without an end last", () => {
    const rows = [
      happening("a", { about: "armistice", ...span("1933-11-01", null) }),
      happening("b", { about: "declaration", ...month }),
      happening("c", { about: "parade", ...day("1933-11-01") }),
    ];
    expect(chronology(rows).map(({ event }) => event)).toEqual(["parade", "declaration", "armistice"]);
  });

  test("deprecated claims are left out unless asked for", () => {
    const rows = [happening("a", { rank: "deprecated" })];
    expect(chronology(rows)).toEqual([]);
    expect(chronology(rows, { deprecated: true })).toHaveLength(1);
  });
});

describe("the date of an event", () => {
  const dateOf = (...rows: Parameters<typeof chronology>[0]) => {
    const [row] = chronology(rows);
    const { date, from, to, datePrecision, dateDisputed, dateCorrected, dates } = row!;
    return { date, from, to, datePrecision, dateDisputed, dateCorrected, dates };
  };

  test("is the date that lies in all others; each is listed, the narrowest first", () => {
    expect(dateOf(happening("a", month), happening("b", day("1933-11-16")), happening("c", undated))).toEqual(
      {
        ...day("1933-11-16"),
        dateDisputed: false,
        dateCorrected: false,
        dates: ["1933-11-16", "1933-11"],
      },
    );
  });

  test("is the whole stretch, and disputed, where no day fits all claims", () => {
    expect(dateOf(happening("a", day("1933-11-20")), happening("b", day("1933-11-16")))).toEqual({
      ...span("1933-11-16", "1933-11-20"),
      dateDisputed: true,
      dateCorrected: false,
      dates: ["1933-11-16", "1933-11-20"],
    });
  });

  test("a stretch begins and ends as precisely as the claims say, and no more", () => {
    const year = { date: "1932~", from: "1932-01-01", to: "1932-12-31", datePrecision: "year" } as const;
    const rows = [happening("a", { ...year, approximate: true }), happening("b", day("1933-11-16"))];
    expect(chronology(rows)).toMatchObject([
      {
        date: "1932~/1933-11-16",
        from: "1932-01-01",
        to: "1933-11-16",
        datePrecision: "interval",
        approximate: true,
      },
    ]);
  });

  test("is the whole stretch, and not disputed, where dates overlap", () => {
    expect(
      dateOf(happening("a", span("1933-11-01", "1933-11-10")), happening("b", span("1933-11-05", null))),
    ).toMatchObject({ ...span("1933-11-01", null), dateDisputed: false });
  });

  test("is the whole stretch where a claim says throughout: what lasts is not its shortest mention", () => {
    const lasting = happening("a", { ...span("1933-01-01", null), sense: "throughout" });
    expect(dateOf(lasting, happening("b", day("1933-11-16")))).toMatchObject({
      ...span("1933-01-01", null),
      dateDisputed: false,
    });
  });

  test("rests on claims without a correction of the date, where there are any", () => {
    const wrong = happening("a", { ...day("1933-10-16"), corrected: ["date"] });
    expect(dateOf(wrong, happening("b", day("1933-11-16")))).toEqual({
      ...day("1933-11-16"),
      dateDisputed: false,
      dateCorrected: false,
      dates: ["1933-10-16", "1933-11-16"],
    });
    expect(dateOf(wrong)).toMatchObject({ ...day("1933-10-16"), dateCorrected: true });
  });

  test("rests on what happened before what was foreseen, whose window is kept apart", () => {
    const rows = [forecast("a"), happening("b", { about: "invasion", ...day("1933-12-24") })];
    expect(chronology(rows)).toMatchObject([
      { ...day("1933-12-24"), dates: ["1933-12-24"], windowFrom: "1933-12-01", windowTo: "1933-12-31" },
    ]);
  });

  test("an open window covers other windows", () => {
    const rows = [forecast("a"), forecast("b", span("1933-11-20", null))];
    expect(chronology(rows)).toMatchObject([{ windowFrom: "1933-11-20", windowTo: null }]);
    expect(chronology([forecast("a", undated)])).toMatchObject([
      { date: null, windowFrom: null, windowTo: null },
    ]);
  });

  test("denied claims give it only where no other does", () => {
    expect(
      dateOf(happening("a", day("1933-11-16")), happening("b", { ...day("1933-11-20"), ...denied })),
    ).toMatchObject(day("1933-11-16"));
  });

  test("an approximate date stays approximate", () => {
    expect(chronology([happening("a", { date: "1933-11-16~", approximate: true })])).toMatchObject([
      { date: "1933-11-16~", approximate: true },
    ]);
  });
});

describe("the status of an event", () => {
  const about = "invasion";
  test.each([
    ["happened: a claim says so", "happened", [happening("a", { about }), forecast("b")]],
    ["denied: claims only say that it did not happen", "denied", [happening("a", { about, ...denied })]],
    [
      "disputed: claims say both",
      "disputed",
      [happening("a", { about }), happening("b", { about, ...denied })],
    ],
    ["foreseen: a forecast says that it will", "foreseen", [forecast("a"), forecast("b", denied)]],
    [
      "foreseen: an event that is planned has not happened",
      "foreseen",
      [happening("a", { about, modality: "planned" })],
    ],
    ["ruled-out: forecasts only say that it will not", "ruled-out", [forecast("a", denied)]],
  ] as const)("%s", (_, status, rows) => {
    expect(chronology(rows)).toMatchObject([{ status }]);
  });

  test("modalities tell in which modes claims speak of it", () => {
    const rows = [forecast("a"), happening("b", { about, modality: "planned" })];
    expect(chronology(rows)).toMatchObject([{ modalities: ["forecast", "planned"] }]);
  });
});

describe("chronology(rows, { each: date })", () => {
  test("gives a row for each date that claims give, with the claims that give it", () => {
    const rows = [
      happening("a", day("1933-11-20")),
      happening("b", day("1933-11-16")),
      happening("c", { ...day("1933-11-16"), corrected: ["date"], origin: "the-herald-b" }),
      happening("d", undated),
    ];
    expect(chronology(rows, { each: "date" })).toMatchObject([
      { ...day("1933-11-16"), claims: ["the-herald-b", "the-herald-c"], origins: 1, dateDisputed: true },
      { ...day("1933-11-20"), claims: ["the-herald-a"], dates: ["1933-11-20"], dateDisputed: true },
      { ...undatedRow, claims: ["the-herald-d"], dates: [] },
    ]);
  });

  const undatedRow = { date: null, from: null, to: null, datePrecision: null };
});

describe("for any claims of events", () => {
  test("the order of rows does not matter", () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom("event" as const, "date" as const), (rows, each) => {
        expect(chronology([...rows].reverse(), { each })).toEqual(chronology(rows, { each }));
      }),
    );
  });

  test("every claim in use is in one row", () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom("event" as const, "date" as const), (rows, each) => {
        const used = rows.filter(({ rank }) => rank === "normal").map(({ id }) => id);
        expect(
          chronology(rows, { each })
            .flatMap(({ claims }) => claims)
            .sort(),
        ).toEqual(used.sort());
      }),
    );
  });

  test("the date of an event is never outside all dates given, and a dispute never hides one", () => {
    fc.assert(
      fc.property(anyEvents, (rows) => {
        for (const { date, from, to, dateDisputed, dates } of chronology(rows)) {
          expect(dates.length === 0).toBe(date === null);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          if (dateDisputed) expect(dates.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});
