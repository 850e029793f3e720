import { markdownTable } from "../markdown-table";

type Case = readonly [text: string, rule: string];

const table = (cases: readonly Case[]) => markdownTable(["the text", "how it is coded"], cases);

const kinds: readonly Case[] = [
  [
    "somebody is said to plan or want something",
    "an `assessment` of `intent`. It is a `forecast` if the text says that it will come, or when (“plans to, and will, in the coming days”)",
  ],
  [
    "A tells what B alleges, to refute it",
    "B’s claim, with A second in the chain: an `event` if a type holds it, else a `statement`. A’s refutation is a claim of its own that `contradicts` it",
  ],
  [
    "“reject”, or “deny”",
    "`deny` answers what is said to be so (“there is no genocide”), `reject` what is asked or proposed",
  ],
  [
    "readiness to defend an ally; that somebody will answer for a deed; that consulting goes on",
    "a `statement` (`promise`, `threaten`, `say`). It is a `response` once a step is named: troops, materiel, a meeting of a body that decides",
  ],
  [
    "an act breaks a treaty, is lawful, just, brave",
    "a `statement` with verb `say` about the act: none of the aspects holds a judgement of right. What the act brings about is an `assessment` of `effect`",
  ],
  [
    "what a measure is for",
    "an `assessment` of `intent` about the measure; not a second one about its sender",
  ],
  [
    "somebody signs an order that sets a measure in force",
    "the `sanction` or `response` alone; the signing is its date and not an event besides",
  ],
  [
    "a meeting is proposed",
    "a `statement` with verb `propose`; a planned `event` once the text says that it is agreed or arranged",
  ],
  ["“consequences”, “a response”, no more", "a `sanction` if they are called economic, else a `response`"],
  [
    "a refusal to answer",
    "a `statement` with verb `reject`, if what was asked is of the crisis and in the text",
  ],
  [
    "“if they do that, they will have chosen war”",
    "a `statement` with verb `warn`: the condition leaves nothing to be assessed yet",
  ],
];

const units: readonly Case[] = [
  ["a force grows at two places, no figure for either", "one `deployment` with both places"],
  [
    "one threat in several wordings",
    "one claim for each hearer and trigger, all wordings as spans; what was said again to another hearer `repeats` it",
  ],
  [
    "“in consultation with our partners, we will …”",
    "the sender is who acts by the sentence’s grammar; the partners are none",
  ],
  ["the warmth or the purpose of a call", "part of the call’s `event` claim"],
  [
    "one measure that forbids several things, each in an item of its own",
    "a claim for each item, all about the same measure; a list within one phrase is one claim",
  ],
  [
    "“Freedonia and its allies will …”",
    "of a sanction or response a claim for each sender; of anything else one claim",
  ],
  [
    "several parties are said to be united, or to have met",
    "one claim for each party that the text judges apart; one event, with its participants, for each meeting",
  ],
  [
    "the same thing is said again",
    "one claim with a further span, unless who says it, the hedge, the figure or the date differs",
  ],
  [
    "an adjective or a possessive (“its illegitimate acts”, “the claimed commitment”)",
    "no claim, unless it is the only place where the text says so and the sentence says nothing else",
  ],
  [
    "a reporter’s question",
    "no claim. A premise that it states as so is one (`unnamed`, described as reporter, where no name stands), if it is not in the text otherwise",
  ],
  [
    "“yes”, in answer to a question",
    "the claim of who answers, with the question’s words as value and the answer as source",
  ],
];

const times: readonly Case[] = [
  [
    "what A told B in a call, as retold days later",
    "the day of the call. `known` stays the article’s day, unless the text says that it was public before",
  ],
  ["“this summer”, without a year", "the season of the year that the article’s day gives, `relative`"],
  ["a forecast without a window", "from the day it was said, open (`2022-02-18/..`), `context`"],
  ["a planned event, no time given", "from the day it was said or agreed, open, `context`"],
  ["“in the coming days”, “in the coming week”", "from the day it was said to seven days later"],
  ["“over the last few days”", "from ten days before, approximate, to the day it was said"],
  ["“earlier this week”", "from Monday to the day it was said"],
  ["“for weeks”, “for months”, without a number", "an open start (`../2022-02-18`), `throughout`"],
  [
    "“last night they agreed”",
    "the day before is its `date`. `known` is written only if the text says that it was public then",
  ],
];

const words: readonly Case[] = [
  [
    "the modality of a statement",
    "what its verb does: `demand` is `demanded`, `promise` `promised`, `threaten` `threatened`, `propose` `planned`; the others `actual`, unless they tell of what will or may be",
  ],
  ["“we support”, “we are committed to”", "`say` of a position, `promise` of a deed"],
  [
    "who took part in a call",
    "`participant`; `initiator` and `recipient` only where the text says who called or asked for it",
  ],
  [
    "“we believe”, “I think”, “we have reason to believe”, “is expected”",
    "`hedge: likely`; “I am convinced” and “we know” carry none",
  ],
  [
    "“so-called”, “purported” of a standing that the speaker disputes",
    "no hedge, unless it says that the deed itself is not sure",
  ],
  ["“reports say”, “we have seen reports”", "`unnamed` and described as reports, then who passes them on"],
  ["“a dozen, maybe more”", "the number that is named, with `hedge: possible`"],
  ["a power that an act gives, not used yet", "`in-preparation`, without a target unless one is named"],
  ["the same, with “will not hesitate to use it against …”", "`threatened`, against whom the text names"],
  ["a licence or exemption", "the measure that it loosens, with status `waived`: not a measure of its own"],
  [
    "“severe measures”, never named",
    "the register’s entry for what that sender holds out for that trigger; no entry of its own for each wording",
  ],
  [
    "a `resolves`, `fulfils` or `answers` between articles",
    "on the later claim, by whoever codes the later article",
  ],
];

export const decisions = `## Cases that were decided

Where two coders saw a case differently, one way was settled. They are rules as those above; where they seem to collide with one, the one above holds.

**Which kind**

${table(kinds)}

**How many claims**

${table(units)}

**When**

${table(times)}

**Which word**

${table(words)}`;
