import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributions } from "../src/datasets/attributions";
import { claims } from "../src/datasets/claims";
import { sentence, type ToldClaim } from "../src/sentence/index";
import { anyClaim } from "./any-claims";
import { type Ear, english, heard, spanish } from "./heard";

/** What the status of a measure says of modality: the codebook's table. */
const saidByStatus: Readonly<Record<string, string>> = {
  threatened: "threatened",
  "under-discussion": "possible",
  "in-preparation": "planned",
  announced: "promised",
  "ruled-out": "planned",
};

const measures = (claim: ToldClaim) =>
  claim.kind === "sanction" || claim.kind === "response" ? claim : null;

/** Fields of a claim, as a reader should hear them. */
function meant(claim: ToldClaim) {
  const measure = measures(claim);
  const status = measure?.status ?? "";
  const byStatus = measure !== null && (saidByStatus[status] ?? "actual") === claim.modality;
  const isDenied = claim.polarity === "denied";
  const word = (value: string | null | undefined, silent: string) =>
    value == null || value === silent ? [] : [value];
  return {
    manner: word(claim.manner, "named"),
    modality: byStatus ? [] : word(claim.modality, "actual"),
    isDenied: byStatus && status === "ruled-out" ? !isDenied : isDenied,
    hedge: word(claim.hedge, "none"),
    relation: "relation" in claim ? word(claim.relation, "exact") : [],
    status: word(measure?.status, ""),
    verb: claim.kind === "assessment" ? [] : ["verb" in claim ? claim.verb : "say"],
    posture: "posture" in claim ? word(claim.posture, "") : [],
    scope: "scope" in claim ? [...claim.scope].sort() : [],
    isChange: "quantityType" in claim && claim.quantityType === "change",
    precision: word(claim.datePrecision, ""),
    isUndated: claim.date === null,
    isThroughout: claim.sense === "throughout" && claim.date !== null,
    isApproximate: claim.approximate,
  };
}

/** What a reader hears. */
function understood(told: string, ear: Ear): ReturnType<typeof meant> {
  // the days on which it was said and published; those of the claim are of other years
  const timeless = told.replaceAll(/(?: on| el|,) (?:1 January 199[89]|1 de enero de 199[89])/g, "");
  return {
    manner: heard(ear.manner, told),
    modality: heard(ear.modality, told),
    isDenied: ear.denied.test(told),
    hedge: heard(ear.hedge, told),
    relation: heard(ear.relation, told),
    status: heard(ear.status, told),
    verb: heard(ear.verb, told),
    posture: heard(ear.posture, told),
    scope: heard(ear.scope, told).sort(),
    isChange: ear.change.test(told),
    precision: heard(ear.precision, timeless),
    isUndated: ear.undated.test(told),
    isThroughout: ear.throughout.test(told),
    isApproximate: ear.approximate.test(told),
  };
}

const languages = [
  ["en-GB", english],
  ["es", spanish],
] as const;

describe.each(languages)("in %s no closed word is lost, and none is added", (locale, ear) => {
  test("over claims of every kind", () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        expect(understood(sentence(claim, { locale }), ear)).toEqual(meant(claim));
      }),
      { numRuns: 3000 },
    );
  });

  test("over all bundled claims, with their names and summaries blanked so that only the sentence speaks", () => {
    expect(claims.length).toBeGreaterThan(1000);
    for (const row of claims) {
      const claim = blank(row);
      expect(understood(sentence(claim, { locale, names: blankNames }), ear), row.id).toEqual(meant(claim));
    }
  });
});

/** A register in which each id is named alike. */
const ids = claims.flatMap((row) => Object.values(row).flat()).filter((value) => typeof value === "string");
const blankNames = [[...new Set(ids)].map((id) => ({ id, name: "Q", kind: "person" }))];

/** A claim with the same closed words and dates, and none of the words of others. */
function blank(row: ToldClaim): ToldClaim {
  const texts = { summary: "Q", condition: null, wording: null, effective: null };
  const own = Object.fromEntries(Object.entries(texts).filter(([field]) => field in row));
  return {
    ...row,
    ...own,
    published: "1999-01-01",
    known: row.known === row.published ? "1999-01-01" : "1998-01-01",
  };
}

describe.each(languages)("in %s", (locale) => {
  test("who asserts it and those through whom it came are told in their order", () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const before = sentence(claim, { locale }).split(/ said| dijo|“|«/)[0] ?? "";
        const chain = [...(claim.assertedBy === null ? [] : [claim.assertedBy]), ...claim.via];
        const at = chain.map((id, index) =>
          before
            .toLowerCase()
            .indexOf(id, index === 0 ? 0 : before.indexOf(locale === "en-GB" ? "through" : "través")),
        );
        expect(at).not.toContain(-1);
        expect(at).toEqual([...at].sort((a, b) => a - b));
      }),
    );
  });

  test("every number that a claim gives stands in its sentence, and no other", () => {
    const numbers = (text: string) => text.match(/\d[\d.,]*/g) ?? [];
    const format = new Intl.NumberFormat(locale);
    fc.assert(
      fc.property(anyClaim, (claim) => {
        if (!("relation" in claim) || ("unit" in claim && claim.unit === "share")) return;
        const bare = {
          ...claim,
          date: null,
          from: null,
          to: null,
          datePrecision: null,
          known: claim.published,
        };
        const told = sentence(bare, { locale }).replace(/1 (?:January|de enero de) 1999/, "");
        const given = [...new Set([claim.low, claim.best, claim.high])].filter((value) => value !== null);
        expect(numbers(told)).toEqual(given.sort((a, b) => a - b).map((value) => format.format(value)));
      }),
    );
  });
});

test.each(languages)("in %s a day is told as that day, and as no other", (locale) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  fc.assert(
    fc.property(anyClaim, (claim) => {
      fc.pre(claim.datePrecision === "day" && claim.date !== null);
      expect(sentence(claim, { locale })).toContain(format.format(new Date(claim.date)));
    }),
  );
});

describe("the day on which it was said", () => {
  test.each(languages)("in %s stands beside the verb only where it is not the article's day", (locale) => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const told = sentence(claim, { locale });
        expect(/1 (?:January|de enero de) 1999[)]\.$/.test(told)).toBe(true);
        expect(/ (?:on|el) 1 (?:January|de enero de) 1998/.test(told)).toBe(claim.known === "1998-01-01");
      }),
    );
  });
});

test.each(languages)(
  "in %s every bundled attribution's description of an unnamed source is told",
  (locale) => {
    const first = attributions.filter(({ order, described }) => order === 0 && described !== null);
    expect(first.length).toBeGreaterThan(10);
    for (const { claim: id, described } of first) {
      const claim = claims.find((row) => row.id === id);
      expect(claim && sentence(claim, { locale, attributions }), id).toContain(described);
    }
  },
);

test.each(languages)(
  "in %s what others wrote is one line of text, and cannot pass for the sentence's own end",
  (locale) => {
    fc.assert(
      fc.property(anyClaim, fc.string({ unit: "binary" }), (claim, hostile) => {
        const names = [[{ id: "qa", name: `${hostile}\n\u202e<script>` }]];
        const told = sentence({ ...claim, summary: hostile, about: "qa" } as ToldClaim, { locale, names });
        expect(told).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e]/u);
        expect(told.endsWith("1999).")).toBe(true);
      }),
    );
  },
);
