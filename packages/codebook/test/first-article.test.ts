import { describe, expect, it } from "vitest";
import { checkData } from "../src/commands/check";
import { changed, FIRST, type FirstArticle, sources } from "./first-article";

type Change = (article: FirstArticle) => void;

const set =
  (name: string, path: (string | number)[], value: unknown): Change =>
  ({ document, claim }) =>
    document.setIn(claim(name, ...path), value);

const PROVED = /^the claim was changed since it was proved against text en$/;
const UNPROVED = /^the claim is not proved against text en$/;
const HEADER = /^the article's own fields were changed since its text was proved/;

/** What is changed; what check says of it without the text; and why, in its rule and its words, with the text. */
const changes: [
  title: string,
  change: Change,
  without: [record: string, message: RegExp],
  why: [rule: string, says: RegExp],
][] = [
  [
    "a number",
    set("russian-personnel-175000", ["best"], 157000),
    ["russian-personnel-175000", PROVED],
    ["entailed", /^best: .* expected 157000, got about 175000/],
  ],
  [
    "a low bound",
    set("ukrainian-personnel-100000", ["low"], 10000),
    ["ukrainian-personnel-100000", PROVED],
    ["entailed", /^low: .* expected 10000, got more-than 100000/],
  ],
  [
    "a number that is a length of time",
    ({ document, claim }) => {
      for (const bound of ["low", "best", "high"]) document.setIn(claim("call-duration-rounded", bound), 3);
    },
    ["call-duration-rounded", PROVED],
    ["entailed", /^low: .* expected 3 hours, got exact 2 hours/],
  ],
  [
    "a relation",
    set("ukrainian-personnel-100000", ["relation"], "at-least"),
    ["ukrainian-personnel-100000", PROVED],
    ["entailed", /^relation: .* expected at-least, got more-than/],
  ],
  [
    "a date by a year",
    set("crimea-annexation", ["date"], "2015-03"),
    ["crimea-annexation", PROVED],
    ["entailed", /^date: .* expected 2015-03, got .*March 2014/],
  ],
  [
    "a month made a day",
    set("crimea-annexation", ["date"], "2014-03-18"),
    ["crimea-annexation", PROVED],
    ["entailed", /^date: .* expected 2014-03-18, got .*March 2014/],
  ],
  [
    "an asserter",
    set("essay-one-people", ["attribution", 0, "actor"], "olaf-scholz-is-not-here"),
    ["essay-one-people", PROVED],
    ["references", /there is no such actor/],
  ],
  [
    "an asserter for another who is in the register",
    set("kremlin-aim-no-occupation", ["attribution", 0, "actor"], "eugene-rumer"),
    ["kremlin-aim-no-occupation", PROVED],
    ["entailed", /^attribution\.0: .* expected eugene-rumer/],
  ],
  [
    "the side of a force",
    set("russian-personnel-175000", ["about"], "us-forces-in-eastern-europe"),
    ["russian-personnel-175000", PROVED],
    ["entailed", /^side: .* expected united-states/],
  ],
  [
    "where a span begins",
    ({ document, claim }) => {
      const path = claim("russian-personnel-175000", "evidence", 0, "start");
      document.setIn(path, Number(document.getIn(path)) + 3);
    },
    ["russian-personnel-175000", PROVED],
    [
      "found",
      /^evidence\.0: (other words stand there now|the words are not in the text|the words stand elsewhere)/,
    ],
  ],
  [
    "where a span ends",
    ({ document, claim }) => {
      const path = claim("minsk-agreement", "evidence", 0, "end");
      document.setIn(path, Number(document.getIn(path)) - 2);
    },
    ["minsk-agreement", PROVED],
    [
      "found",
      /^evidence\.0: (other words stand there now|the words are not in the text|the words stand elsewhere)/,
    ],
  ],
  [
    "a span's digest",
    set("minsk-agreement", ["evidence", 0, "digest"], "ab".repeat(32)),
    ["minsk-agreement", PROVED],
    ["found", /^evidence\.0: other words stand there now/],
  ],
  [
    "a modality",
    set("russian-personnel-175000", ["modality"], "demanded"),
    ["russian-personnel-175000", PROVED],
    ["entailed", /^modality: .* expected demanded/],
  ],
  [
    "a polarity",
    set("russian-personnel-175000", ["polarity"], "denied"),
    ["russian-personnel-175000", PROVED],
    ["entailed", /^polarity: .* expected denied/],
  ],
  [
    "an id",
    set("minsk-agreement", ["id"], `${FIRST}-minsk-accord`),
    ["minsk-accord", UNPROVED],
    ["proofs", new RegExp(`the proved claim ${FIRST}-minsk-agreement is gone`)],
  ],
  [
    "a claim that is dropped",
    ({ document, claim }) => document.deleteIn(claim("conflict-deaths")),
    ["", new RegExp(`^the proved claim ${FIRST}-conflict-deaths is gone$`)],
    ["coverage", /a (sentence|number) of the text is nobody's evidence: \d+–\d+ "/],
  ],
  [
    "what is left out",
    ({ document }) =>
      document.setIn(["leftOut", 1, "start"], Number(document.getIn(["leftOut", 1, "start"])) - 40),
    ["", HEADER],
    ["coverage", /^leftOut\.1: what is left out (must be whole sentences|holds evidence)/],
  ],
  [
    "the day of publication",
    ({ document }) => document.set("published", "2021-12-09"),
    ["", HEADER],
    ["entailed", /^date: .* expected 2022-01-26~.* got "In about 50 or 60 days"/],
  ],
];

const recordOf = (name: string) => (name === "" ? FIRST : `${FIRST}-${name}`);

describe("changing the first article", () => {
  it.each(changes)("by %s fails check without the text", (_, change, [record, message]) => {
    const { ok, problems } = checkData(changed(change), null);
    expect(ok).toBe(false);
    const said = problems
      .filter((problem) => problem.record === recordOf(record))
      .map((problem) => problem.message);
    expect(said).toContainEqual(expect.stringMatching(message));
  });
});

describe.skipIf(sources === null)(
  "changing the first article, with its text (skipped without CRISIS_SOURCES)",
  () => {
    it("is not needed for check to find nothing", () => {
      const dir = changed(({ document }) => {
        document.comment = " A comment changes nothing.";
      });
      expect(checkData(dir, sources).problems).toEqual([]);
    });

    it.each(changes)("by %s fails check, which says why", (_, change, __, [rule, says]) => {
      const { problems } = checkData(changed(change), sources);
      const said = problems
        .filter((problem) => problem.rule === rule)
        .map(
          ({ field, message, expected, got }) =>
            `${field ? `${field}: ` : ""}${message}; expected ${expected}, got ${got}`,
        );
      expect(said).toContainEqual(expect.stringMatching(says));
    });
  },
);
