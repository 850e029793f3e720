import { describe, expect, it } from "vitest";
import type { EntailContext, EntailedClaim, SpanText } from "./claim";
import { entail } from "./entail";

const names: Record<string, string[]> = {
  norland: ["Norland", "Norlandic"],
  southport: ["Southport", "Southportian"],
  elm: ["Ada Elm", "Elm"],
  ash: ["Bo Ash", "Ash"],
  ministry: ["Ministry of the Sea"],
  "the-quay": ["the quay"],
};
const context: EntailContext = {
  published: "2021-12-07",
  earliest: "1991-01-01",
  namesOf: (id) => names[id] ?? [],
};
const own = [{ manner: "own-voice" }];
const span = (role: SpanText["role"], text: string, sentence?: string): SpanText => ({
  role,
  text,
  sentence,
});
const fields = (claim: EntailedClaim, spans: SpanText[]) =>
  entail(claim, spans, context).map(({ field }) => field);

type Case = [
  title: string,
  claim: EntailedClaim,
  spans: SpanText[],
  mutations: [change: Partial<EntailedClaim>, field: string][],
];

const fleet = "Norland has moved some 4,200 soldiers to the quay, more than 30 ships among them.";
const talk = "The two spoke for exactly three hours and one minute on Monday night.";
const treaty = "In March 2016 Norland and Southport signed it, and in late 2017 they left it.";
const fear = "The landing is expected by the end of April, and Elm said that it could sink.";

const cases: Case[] = [
  [
    "a figure with its hedge",
    {
      id: "a-1",
      kind: "deployment",
      attribution: own,
      side: "norland",
      counted: "personnel",
      best: 4200,
      relation: "about",
      modality: "actual",
      hedge: "none",
    },
    [span("value", "some 4,200 soldiers", fleet)],
    [
      [{ best: 2400 }, "best"],
      [{ best: 420 }, "best"],
      [{ best: 30 }, "best"],
      [{ low: 4200, high: 4200, relation: "exact" }, "relation"],
      [{ best: null, low: 4200, relation: "more-than" }, "relation"],
      [{ best: null, relation: "unquantified" }, "relation"],
      [{ counted: "ships" }, "counted"],
      [{ side: "southport" }, "side"],
    ],
  ],
  [
    "a lower bound, the hedge just outside the span",
    { id: "a-2", kind: "deployment", attribution: own, counted: "ships", low: 30, relation: "more-than" },
    [span("value", "30 ships", fleet)],
    [
      [{ relation: "at-least" }, "relation"],
      [{ relation: "exact", best: 30, high: 30 }, "relation"],
      [{ low: 31 }, "low"],
      [{ counted: "personnel" }, "counted"],
    ],
  ],
  [
    "a duration in words, in another unit, and a weekday",
    {
      id: "a-3",
      kind: "quantity",
      attribution: own,
      counted: "duration",
      unit: "minutes",
      low: 181,
      best: 181,
      high: 181,
      relation: "exact",
      date: "2021-12-06",
      dateBasis: "relative",
    },
    [span("value", "three hours and one minute", talk), span("date", "on Monday night", talk)],
    [
      [{ low: 180, best: 180, high: 180 }, "low"],
      [{ relation: "about" }, "relation"],
      [{ unit: "days" }, "low"],
      [{ date: "2021-12-07" }, "date"],
      [{ date: "2021-11-29" }, "date"],
      [{ dateBasis: "stated" }, "date"],
    ],
  ],
  [
    "a month that is stated",
    {
      id: "a-4",
      kind: "event",
      attribution: own,
      date: "2016-03",
      dateBasis: "stated",
      participants: [{ actor: "norland" }, { actor: "southport" }],
    },
    [span("value", "Norland and Southport signed it", treaty), span("date", "In March 2016", treaty)],
    [
      [{ date: "2016-03-18" }, "date"],
      [{ date: "2016-04" }, "date"],
      [{ date: "2017-03" }, "date"],
      [{ date: "not a date" }, "date"],
      [{ participants: [{ actor: "norland" }, { actor: "elm" }] }, "participants"],
      [{ inferred: ["participants"] }, "inferred.participants"],
    ],
  ],
  [
    "a part of a year",
    { id: "a-5", kind: "event", attribution: own, date: "2017-10/2017-12", dateBasis: "stated" },
    [span("value", "in late 2017 they left it", treaty)],
    [
      [{ date: "2016-10/2016-12" }, "date"],
      [{ date: "2017-01/2017-03" }, "date"],
      [{ date: "2017-12-24" }, "date"],
    ],
  ],
  [
    "a forecast by nobody in particular",
    {
      id: "a-6",
      kind: "forecast",
      attribution: [{ manner: "impersonal" }],
      date: "2021-12-07/2022-04-30",
      dateBasis: "relative",
      hedge: "none",
    },
    [span("value", "The landing is expected by the end of April", fear)],
    [
      [{ date: "2022-04-21/2022-04-30" }, "date"],
      [{ date: "2022-04" }, "date"],
      [{ date: "2022-04-30" }, "date"],
      [{ date: "2021-12-07/2022-05-31" }, "date"],
      [{ date: "2021-04-21/2021-04-30" }, "date"],
      [{ date: "2022-02" }, "date"],
      [{ attribution: [{ manner: "unnamed" }] }, "attribution.0"],
      [{ attribution: [{ manner: "named", actor: "ash" }] }, "attribution.0"],
    ],
  ],
  [
    "a named speaker, with a cue for the hedge",
    {
      id: "a-7",
      kind: "assessment",
      attribution: [{ manner: "named", actor: "elm" }],
      modality: "possible",
      hedge: "possible",
    },
    [span("value", "it could sink", fear), span("source", "Elm said", fear)],
    [
      [{ attribution: [{ manner: "named", actor: "ash" }] }, "attribution.0"],
      [
        {
          attribution: [
            { manner: "named", actor: "elm" },
            { manner: "institution", actor: "ministry" },
          ],
        },
        "attribution.1",
      ],
      [{ hedge: "unclear" }, "hedge"],
      [{ polarity: "denied" }, "polarity"],
      [{ modality: "demanded" }, "modality"],
    ],
  ],
];

describe.each(cases)("entail(claim, spans, context), with %s", (_, claim, spans, mutations) => {
  it("finds nothing in the claim that the words give", () => {
    expect(entail(claim, spans, context)).toEqual([]);
  });

  it.each(mutations)("catches %j in %s", (change, field) => {
    expect(fields({ ...claim, ...change }, spans)).toContain(field);
  });
});

describe("entail(claim, spans, context)", () => {
  const bare = { id: "b-1", kind: "casualties", attribution: own } as const;

  it("takes no casualties for 0, and unclear ones for no number", () => {
    const none = [span("value", "The fleet suffered no casualties")];
    expect(
      fields({ ...bare, counted: "casualties", low: 0, best: 0, high: 0, relation: "exact" }, none),
    ).toEqual([]);
    expect(
      fields({ ...bare, counted: "casualties", low: 1, best: 1, high: 1, relation: "exact" }, none),
    ).toContain("low");
    const unclear = [span("value", "It is unclear whether the fleet had losses")];
    expect(
      fields({ ...bare, counted: "casualties", relation: "unquantified", hedge: "unclear" }, unclear),
    ).toEqual([]);
    expect(
      fields({ ...bare, counted: "casualties", relation: "unquantified", hedge: "none" }, unclear),
    ).toEqual(["hedge"]);
    expect(
      fields({ ...bare, counted: "casualties", low: 0, best: 0, high: 0, relation: "exact" }, unclear),
    ).toContain("low");
  });

  it("takes several, and a bare plural, for unquantified", () => {
    const claim = {
      id: "b-2",
      kind: "deployment",
      attribution: own,
      counted: "brigades",
      relation: "unquantified",
    } as const;
    expect(fields(claim, [span("value", "several brigades")])).toEqual([]);
    expect(fields(claim, [span("value", "the brigades are there")])).toEqual([]);
    expect(fields(claim, [span("value", "three brigades")])).toEqual(["relation"]);
    expect(fields(claim, [span("value", "the weather is fine")])).toEqual(["counted"]);
  });

  it("reads fractions as shares", () => {
    const claim: EntailedClaim = {
      id: "b-3",
      kind: "quantity",
      attribution: own,
      counted: "share-of-army",
      unit: "share",
      best: 0.5,
      high: 0.5,
      relation: "nearly",
    };
    expect(fields(claim, [span("value", "almost half of the army")])).toEqual([]);
    expect(fields({ ...claim, relation: "about" }, [span("value", "almost half of the army")])).toEqual([
      "relation",
    ]);
  });

  it("holds own voice against a span inside quotation marks", () => {
    const sentence = 'Elm added: "The harbour is closed," and left.';
    const claim = { id: "b-4", kind: "statement", attribution: own };
    expect(fields(claim, [span("value", "The harbour is closed", sentence)])).toEqual(["attribution.0"]);
    expect(fields(claim, [span("value", "and left", sentence)])).toEqual([]);
    expect(fields(claim, [{ ...span("value", "The harbour is closed"), quoted: true }])).toEqual([
      "attribution.0",
    ]);
    expect(fields(claim, [{ ...span("value", "The harbour is closed", sentence), quoted: false }])).toEqual(
      [],
    );
  });

  it("takes an unnamed source only where one is described", () => {
    const claim = { id: "b-5", kind: "statement", attribution: [{ manner: "unnamed" }] };
    expect(fields(claim, [span("value", "boats came"), span("source", "a harbour official said")])).toEqual(
      [],
    );
    expect(fields(claim, [span("value", "boats came"), span("source", "in the morning")])).toEqual([
      "attribution.0",
    ]);
  });

  it("lets a field be inferred that no span words, and only that", () => {
    const claim = {
      id: "b-6",
      kind: "event",
      attribution: own,
      places: [{ place: "the-quay" }],
      inferred: ["places"],
    };
    expect(fields(claim, [span("value", "They landed")])).toEqual([]);
    expect(fields(claim, [span("value", "They landed at the quay")])).toEqual(["inferred.places"]);
    expect(fields({ ...claim, inferred: [] }, [span("value", "They landed")])).toEqual(["places"]);
  });

  it("needs a word of denial for what is denied", () => {
    const claim = { id: "b-7", kind: "statement", attribution: own, polarity: "denied" } as const;
    expect(fields(claim, [span("value", "They will not land")])).toEqual([]);
    expect(fields(claim, [span("value", "They will land")])).toEqual(["polarity"]);
  });

  it("takes an intent for a plan", () => {
    const claim = { id: "b-14", kind: "event", attribution: own, modality: "planned" } as const;
    expect(fields(claim, [span("value", "the intent of Norland to pursue talks")])).toEqual([]);
    expect(fields(claim, [span("value", "the talks of Norland")])).toEqual(["modality"]);
  });

  it("lets polarity, hedge, modality and what is counted be inferred, and no figure or date", () => {
    const claim = {
      id: "b-12",
      kind: "statement",
      attribution: own,
      polarity: "denied",
      inferred: ["polarity"],
    } as const;
    expect(fields(claim, [span("value", "They will land")])).toEqual([]);
    expect(fields(claim, [span("value", "They will not land")])).toEqual(["inferred.polarity"]);
    const figure = {
      id: "b-13",
      kind: "deployment",
      attribution: own,
      best: 9,
      relation: "about",
      inferred: ["best"],
    } as const;
    expect(fields(figure, [span("value", "some 10 men")])).toEqual(["best"]);
  });

  it("asks a measure's modality of its status, which may be inferred; the modality, which it has not, may not", () => {
    const measure = {
      id: "b-16",
      kind: "sanction",
      attribution: own,
      status: "threatened",
      modality: "threatened",
    } as const;
    const bare = [span("value", "the port of Southport")];
    expect(fields(measure, bare)).toEqual(["status"]);
    expect(fields({ ...measure, inferred: ["modality"] }, bare)).toEqual(["status"]);
    expect(fields({ ...measure, inferred: ["status"] }, bare)).toEqual([]);
    const threat = [span("value", "Norland would close the port if they land")];
    expect(fields({ ...measure, inferred: ["status"] }, threat)).toEqual(["inferred.status"]);
  });

  it.each([
    ["renewed", "They renewed the closure", "They closed the port"],
    ["suspended", "The closure was suspended", "They closed the port"],
    ["waived", "They waived the closure", "They closed the port"],
    ["lifted", "They lifted the closure", "They closed the port"],
    ["expired", "The closure expired", "They closed the port"],
  ])("needs a word of its own for a measure that is %s", (status, worded, bare) => {
    const measure = { id: "b-18", kind: "sanction", attribution: own, status, modality: "actual" } as const;
    expect(fields(measure, [span("value", worded)])).toEqual([]);
    expect(fields(measure, [span("value", bare)])).toEqual(["status"]);
  });

  it.each([
    ["300 men", ["tanks"]],
    ["300 or more men", ["tanks"]],
    ["300 or more S.P. men", ["tanks"]],
    ["300 of them", ["personnel", "tanks"]],
    ["300 tanks", ["personnel"]],
  ])("needs what is counted to be named beside the number: %s", (text, missed) => {
    const relation = text.includes("more")
      ? ({ low: 300, relation: "at-least" } as const)
      : ({ low: 300, best: 300, high: 300, relation: "exact" } as const);
    const claim = { id: "b-19", kind: "deployment", attribution: own, ...relation } as const;
    const wrong = ["personnel", "tanks"].filter((counted) =>
      fields({ ...claim, counted }, [span("value", text)]).includes("counted"),
    );
    expect(wrong).toEqual(missed);
  });

  it("needs what is counted to be named where there is no number, too", () => {
    const claim = { id: "b-20", kind: "deployment", attribution: own, relation: "unquantified" } as const;
    expect(fields({ ...claim, counted: "units" }, [span("value", "several more forces")])).toEqual([]);
    expect(fields({ ...claim, counted: "ships" }, [span("value", "several more forces")])).toEqual([
      "counted",
    ]);
  });

  it("reads a belief, and reason for one, as likely, denied or not", () => {
    const claim = { id: "b-21", kind: "assessment", attribution: own, hedge: "likely" } as const;
    for (const words of [
      "I don't think it will sink",
      "we still do not believe that it sinks",
      "we have reason to believe that it sinks",
    ])
      expect(fields(claim, [span("value", words)])).toEqual([]);
    expect(fields(claim, [span("value", "we know that it sinks")])).toEqual(["hedge"]);
  });

  it("reads 'a dozen, maybe more' as the number that it names, with a hedge", () => {
    const claim = {
      id: "b-17",
      kind: "quantity",
      attribution: own,
      unit: "count",
      hedge: "possible",
    } as const;
    const spans = [span("value", "They spoke a dozen times - maybe more")];
    const twelve = { best: 12, low: 12, high: 12, relation: "exact" } as const;
    expect(fields({ ...claim, ...twelve }, spans)).toEqual([]);
    expect(fields({ ...claim, ...twelve, hedge: "none" }, spans)).toEqual(["hedge"]);
    expect(fields({ ...claim, low: 12, relation: "at-least" }, spans)).toEqual(["relation"]);
  });

  it("takes a date from the context where it is possible, and no other", () => {
    const claim = { id: "b-8", kind: "event", attribution: own, dateBasis: "context" } as const;
    const spans = [span("value", "They landed")];
    expect(fields({ ...claim, date: "2021-12-07" }, spans)).toEqual([]);
    expect(fields({ ...claim, date: "2014/.." }, spans)).toEqual([]);
    expect(fields({ ...claim, date: "1954" }, spans)).toEqual(["date"]);
    expect(fields({ ...claim, date: "2031" }, spans)).toEqual(["date"]);
    expect(fields({ ...claim, date: "1954" }, [span("value", "They landed in 1954")])).toEqual([]);
  });

  it("lets an open interval begin where the words say since", () => {
    const claim = { id: "b-9", kind: "event", attribution: own, dateBasis: "stated" } as const;
    const spans = [span("value", "has been theirs since 2016")];
    expect(fields({ ...claim, date: "2016/.." }, spans)).toEqual([]);
    expect(fields({ ...claim, date: "2016/2021-12-07" }, spans)).toEqual([]);
    expect(fields({ ...claim, date: "2015/.." }, spans)).toEqual(["date"]);
  });

  it("takes by for a deadline: a window from the article's day to the end of the date, and none narrower", () => {
    const claim = { id: "b-14", kind: "forecast", attribution: own, dateBasis: "relative" } as const;
    const words = (text: string) => (date: string) => fields({ ...claim, date }, [span("value", text)]);
    const friday = words("They are expected to be gone by Friday");
    expect(friday("2021-12-07/2021-12-10")).toEqual([]);
    expect(friday("2021-12-10")).toEqual(["date"]);
    const june = words("They will be gone no later than June");
    expect(june("2021-12-07/2022-06-30")).toEqual([]);
    expect(june("2022-06")).toEqual(["date"]);
    const stood = words("The quay, built by Ash, will be gone in June");
    expect(stood("2022-06")).toEqual([]);
    expect(stood("2021-12-07/2022-06-30")).toEqual(["date"]);
  });

  it("gives a deadline that is past no beginning, unless the words have one", () => {
    const claim = { id: "b-15", kind: "event", attribution: own, dateBasis: "stated" } as const;
    const gone = [span("value", "By March 2016 they were gone")];
    expect(fields({ ...claim, date: "../2016-03" }, gone)).toEqual([]);
    expect(fields({ ...claim, date: "2016-03" }, gone)).toEqual(["date"]);
    const both = [span("value", "They came in 2014 and by March 2016 were gone")];
    expect(fields({ ...claim, date: "2014/2016-03" }, both)).toEqual([]);
  });

  it("says what was expected, what came and what to do", () => {
    expect(
      entail(
        { id: "b-10", kind: "deployment", attribution: own, best: 900, relation: "exact" },
        [span("value", "some 900 men")],
        context,
      ),
    ).toEqual([
      {
        field: "relation",
        expected: "exact",
        got: "about",
        hint: "the words beside the number give the relation",
      },
    ]);
  });

  it("asks nothing of a claim without spans, which is cited", () => {
    expect(entail({ id: "b-11", kind: "event", date: "1954", dateBasis: "stated" }, [], context)).toEqual([]);
  });
});
