import { describe, expect, test } from "vitest";
import type { Figured } from "./figures";
import { en, es, wordsIn, wordsOf } from "./index";

const english = wordsOf("en-GB");
const spanish = wordsOf("es");

describe("words.date(edtf) is as wide as the date", () => {
  test.each([
    ["2021-12-07", "7 December 2021"],
    ["2021-12-07~", "7 December 2021 (approximate)"],
    ["2014-03", "March 2014"],
    ["2014-03?", "March 2014 (uncertain)"],
    ["2014-21", "spring 2014"],
    ["2014-36~", "fourth quarter of 2014 (approximate)"],
    ["2014-41", "second half of 2014"],
    ["2013", "2013"],
    ["2013%", "2013 (approximate)"],
    ["2014-XX", "2014"],
    ["2014-XX-XX", "2014"],
    ["2021-12-XX", "December 2021"],
    ["201X", "the 2010s"],
    ["201", "the 2010s"],
    ["19XX", "the years 1900 to 1999"],
    ["19", "the years 1900 to 1999"],
    ["2022-01/2022-02", "January 2022 to February 2022"],
    ["2013-10/2013-12~", "October 2013 to December 2013 (approximate)"],
    ["2014-03-18/..", "from 18 March 2014 on"],
    ["2014-03-18/", "from 18 March 2014 on"],
    ["../2022-02-24", "by 24 February 2022"],
    ["[2014,2015-03]", "one of: 2014, March 2015"],
    ["{2015,2018..2020}", "2015, 2018 to 2020"],
    [null, "no date"],
    ["not a date", "not a date"],
    ["2021-99-99", "2021-99-99"],
    ["2014-42", "2014-42"],
  ])("%s reads %s", (edtf, words) => {
    expect(english.date(edtf)).toBe(words);
  });

  test.each([
    ["2021-12-07", "7\u00a0Dec\u00a02021"],
    ["2014-21", "spring 2014"],
    ["2022-02-21/2022-02-24", "21 – 24\u00a0Feb\u00a02022"],
    ["2022-01/2022-02", "Jan – Feb\u00a02022"],
    ["2021-12-05/..", "from 5\u00a0Dec\u00a02021 on"],
    ["2014-24/2015-03", "winter 2014 – Mar\u00a02015"],
  ])("%s, short, reads %s", (edtf, words) => {
    expect(english.date(edtf, "short")).toBe(words);
  });

  test("reads in Spanish", () => {
    expect(spanish.date("2014-21~")).toBe("primavera de 2014 (aproximada)");
    expect(spanish.date("2022-01/..")).toBe("desde enero de 2022");
  });
});

describe("words.validTime(claim) says whether the claim fills its date", () => {
  test.each([
    ["2021-12-07", "within", "7 December 2021"],
    ["2014-03", "within", "some time in March 2014"],
    ["2014-03", "throughout", "March 2014"],
    ["2022-01-26/2022-02-05", "within", "some time between 26 January 2022 and 5 February 2022"],
    [
      "2022-01-26/2022-02-05~",
      "within",
      "some time between 26 January 2022 and 5 February 2022 (approximate)",
    ],
    ["2014-03-18/..", "within", "some time in the period from 18 March 2014 on"],
    ["../2022-02-24", "within", "at some time up to 24 February 2022"],
    ["../2022-02", "throughout", "up to February 2022; since when is not known"],
    [null, "within", "no date"],
  ] as const)("%s, %s reads %s", (date, sense, words) => {
    expect(english.validTime({ date, sense })).toBe(words);
  });
});

test.each([
  ["2022-02-21", "2022-02-27", "21 – 27 February 2022"],
  ["2022-02-28", "2022-03-06", "28 February – 6 March 2022"],
  ["2021-12-27", "2022-01-02", "27 December 2021 – 2 January 2022"],
])("words.days(%s, %s) says once what they share", (first, last, words) => {
  expect(english.days(first, last)).toBe(words);
});

const none = { low: null, best: null, high: null };

describe("words.bounds(row) promises no more than the source", () => {
  test.each([
    [{ ...none, low: 3, best: 3, high: 3, relation: "exact" }, "3"],
    [{ ...none, best: 175_000, relation: "about" }, "about 175,000"],
    [{ ...none, best: 100_000, high: 100_000, relation: "nearly" }, "nearly 100,000"],
    [{ ...none, low: 4, best: 4, relation: "at-least" }, "at least 4"],
    [{ ...none, low: 100_000, relation: "more-than" }, "more than 100,000"],
    [{ ...none, high: 7, relation: "at-most" }, "at most 7"],
    [{ ...none, high: 30_000, relation: "up-to" }, "up to 30,000"],
    [{ ...none, low: 50, high: 60, relation: "between" }, "50–60"],
    [{ ...none, relation: "unquantified" }, "no figure"],
    [{ ...none, relation: "about" }, "no figure"],
    [{ ...none, low: 50, relation: "between" }, "no figure"],
    [{ low: 0, best: 0, high: 0, relation: "exact" }, "0"],
  ] as const)("%j reads %s", (bounds, words) => {
    expect(english.bounds(bounds)).toBe(words);
  });
});

describe("words.figure(claim) says what is counted", () => {
  const about = { ...none, best: 175_000, relation: "about" } as const;
  const soldiers = { kind: "deployment", counted: "personnel", quantityType: "stock", ...about } as const;
  const exactly = (n: number) => ({ low: n, best: n, high: n, relation: "exact" }) as const;
  const quantity = { kind: "quantity", counted: "duration" } as const;
  test.each<[Figured, string]>([
    [soldiers, "about 175,000 soldiers"],
    [{ ...soldiers, ...exactly(1), counted: "brigades" }, "1 brigade"],
    [{ ...soldiers, ...none, relation: "unquantified", counted: "brigades" }, "brigades, no figure given"],
    [{ ...soldiers, quantityType: "change" }, "about 175,000 soldiers, as a change"],
    [
      { ...soldiers, ...none, low: 50, high: 60, relation: "between", counted: "battalion-tactical-groups" },
      "50–60 battalion tactical groups",
    ],
    [
      { kind: "casualties", counted: "killed", ...none, low: 3000, relation: "more-than" },
      "more than 3,000 killed",
    ],
    [{ kind: "casualties", counted: "killed", ...exactly(0) }, "0 killed"],
    [{ ...quantity, unit: "hours", ...exactly(2) }, "2 hours"],
    [{ ...quantity, unit: "hours", ...none, low: 2, high: 3, relation: "between" }, "2–3 hours"],
    [{ ...quantity, unit: "count", counted: "locations", ...exactly(3) }, "3 places"],
    [{ ...quantity, unit: "share", ...none, best: 0.5, high: 0.5, relation: "nearly" }, "nearly half"],
    [{ ...quantity, unit: "share", ...none, best: 0.7, relation: "about" }, "about 70%"],
    [
      { ...quantity, unit: "us-dollars", ...none, best: 5e9, relation: "about" },
      "about 5,000,000,000 US dollars",
    ],
  ])("%#: %s", (row, words) => {
    expect(english.figure(row)).toBe(words);
  });
});

test("words.fieldName(field) names a part of a field by its part, and says one that it does not know by its id", () => {
  expect(english.fieldName("attribution.office")).toBe("office");
  expect(english.fieldName("high")).toBe("upper bound");
  expect(english.fieldName("legal-acts")).toBe("legal acts");
});

describe("words.status(measure)", () => {
  test("threatens nobody with help, and imposes no response on anybody", () => {
    expect(english.status({ kind: "response", status: "threatened", instrument: "materiel-supply" })).toBe(
      "offered",
    );
    expect(english.status({ kind: "response", status: "imposed" })).toBe("carried out or in force");
    expect(english.status({ kind: "sanction", status: "imposed" })).toBe("imposed");
  });

  test("calls a proposal one, and no plan", () => {
    expect(english.modality({ kind: "statement", verb: "propose", modality: "planned" })).toBe("proposed");
    expect(english.modality({ kind: "deployment", modality: "actual" })).toBe("reported as present");
  });
});

describe("the two languages", () => {
  const textsOf = (words: unknown, path = ""): [string, string][] =>
    typeof words === "string"
      ? [[path, words]]
      : typeof words === "object" && words !== null
        ? Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}/${key}`))
        : [];
  // a noun may have a third form, for millions
  const paths = (words: unknown) =>
    textsOf(words)
      .map(([path]) => path)
      .filter((path) => !path.endsWith("/2"));

  test("word the same, in the same order", () => {
    expect(paths(es)).toEqual(paths(en));
    expect(paths(en).length).toBeGreaterThan(300);
  });

  test("leave nothing empty, and in Spanish nothing of several words as the English has it", () => {
    const inEnglish = new Map(textsOf(en));
    for (const [path, text] of [...textsOf(en), ...textsOf(es)]) expect(text.trim(), path).not.toBe("");
    for (const [path, text] of textsOf(es)) {
      if (/[a-z]+ [a-z]+ [a-z]+/.test(text)) expect(text, path).not.toBe(inEnglish.get(path));
    }
  });

  test("call in English each status, and each modality that is not present, by its own name", () => {
    const { Modality, Status } = en.labels;
    for (const [word, label] of [...Object.entries(Status), ...Object.entries(Modality)])
      expect(label).toBe(word === "actual" ? "reported as present" : word.replaceAll("-", " "));
  });

  test("give each word of a list a label of its own", () => {
    for (const language of [en, es]) {
      for (const [list, labels] of Object.entries(language.labels)) {
        expect(new Set(Object.values(labels)).size, list).toBe(Object.keys(labels).length);
      }
    }
  });
});

describe("wordsOf(locale)", () => {
  test("takes the language of the locale, and its numbers", () => {
    expect(wordsOf("es-MX").bounds({ ...none, best: 175_000, relation: "about" })).toBe(
      "alrededor de 175,000",
    );
    expect(wordsIn(es, "es").number(175_000)).toBe("175.000");
  });

  test("throws for a language that it does not have, and names those that it has", () => {
    for (const locale of ["fr", "", "constructor"]) {
      expect(() => wordsOf(locale)).toThrow(/^locale: expected one of en or es, such as en-GB; got/);
    }
  });
});
