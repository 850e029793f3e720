/** Forms of a counted phrase by plural category (`Intl.PluralRules`); `{n}` is the number. */
export interface Plural {
  readonly one?: string;
  readonly other: string;
}

/** A counted phrase for one, and for others. */
export const plural = (one: string, other: string): Plural => ({ one, other });

/** The text of the charts in English, beside the words of the data, which are those of `@crisis/core/words`. `{…}` are places for values. */
export const labels = {
  group: {
    actual: "Said to be there",
    planned: "Planned",
    threatened: "Threatened",
    promised: "Promised",
    demanded: "Demanded",
    forecast: "Forecast",
    possible: "Called possible",
    denied: "Denied",
    "actual-change": "Said to have moved",
    "actual-alert": "Said to be on alert",
    "actual-withdrawing": "Said to be withdrawing",
    "planned-withdrawing": "Withdrawal planned",
    "possible-alert": "Alert called possible",
    "possible-withdrawing": "Withdrawal called possible",
    "denied-withdrawing": "Withdrawal denied",
  } as Record<string, string>,
  groupNote: {
    change: "movements, not totals",
    withdrawing: "movements, not totals",
    alert: "not moved",
    "planned-withdrawing": "not done when it was said; movements, not totals",
    actual: "",
    planned: "not there when it was said",
    threatened: "if another acts",
    promised: "not there when it was said",
    demanded: "asked for, not there",
    forecast: "expected, not there when it was said",
    possible: "only considered",
    denied: "said not to be so",
  } as Record<string, string>,
  claim: {
    asOf: "for {date}",
    contradicted: plural("contradicted by {n} claim", "contradicted by {n} claims"),
    contradictedShort: "contradicted",
    disputed: "disputed",
    confirmed: plural("confirmed by {n} claim", "confirmed by {n} claims"),
    confirmedShort: "confirmed",
    corrected: "corrected: {fields}",
    cited: "known through a citation only",
    denied: "denied",
    struckOut: "struck out: corrected, replaced or withdrawn",
    replaced: "replaced by its own source",
    replacedBy: "replaced by its own source: {value}",
    claims: plural("{n} claim", "{n} claims"),
    more: plural("and {n} more claim", "and {n} more claims"),
    restAt: "→ All of them are listed here.",
  },
  troops: {
    axis: "Soldiers, as each source words it",
    said: "Said on",
    saidNote: "The day on a row is the one on which it was said.",
    without: "Without a number of soldiers, so not on the scale",
    keyExact: "exact number",
    keyAbout: "“about”",
    keyNearly: "“nearly”, no lower end given",
    keyMore: "“more than”, no upper end given",
    keyLess: "“up to”, no lower end given",
    keyRange: "from … to …",
    keyNotYet: "not there yet: {sign}",
    keyCited: "known through a citation only",
    keyCopies: "×n: so many claims that go back to one first source",
    also: "also worded {values}",
    copies: plural(
      "and {n} more claim of the same first source",
      "and {n} more claims of the same first source",
    ),
    others: "{side}: other forces",
    left: plural("{n} more claim is not drawn", "{n} more claims are not drawn"),
    leftNumbers: plural("{n} with a number of soldiers", "{n} with a number of soldiers"),
    leftWithout: plural("{n} without one", "{n} without one"),
    rule: "A row is one first source: copies of one statement are one row. Claims are neither added up nor averaged.",
    title: "Claims of {force} run from {least} to {most}",
    titleOne: "One claim of {force}: {most}",
    titleWords: "No claim gives a number of soldiers",
    highestReplaced: "; the highest was replaced by its own source",
    highestContradicted: "; the highest is contradicted",
    highestCorrected: "; the highest is corrected",
    someContested: plural("; {n} first source is contradicted", "; {n} first sources are contradicted"),
    limits:
      "It does not show how many soldiers there were. Figures differ in what they include, in day and in source; planned figures stand apart from those said to be present.",
    description:
      "{claims} of troop numbers, a row for each first source, in the order of time; those said to be there stand apart from those planned. The position along the row is the number of soldiers. What is not drawn is counted below the rows.",
    descriptionOne: "The one: {most}",
    descriptionEnds: "The lowest of those said to be there: {least} The highest: {most}",
    empty: "No claims of troop deployments in this selection.",
  },
  ladder: {
    noTier: "Not placed",
    noTierNote: "too vague for a rung",
    none: "no claim",
    responses: "Responses, beside the ladder",
    responsesNote: "military, materiel, intelligence, diplomatic, consular: no sanctions, so on no rung",
    condition: "if: {condition}",
    by: "by {senders}",
    keyNumber: "number of claims",
    keyDoubt: "contradicted, replaced or corrected",
    rule: "A row is one measure, whoever takes it. What was done stands on its day; what was said stands on the day it was said.",
    left: plural(
      "{n} more claim is not drawn, of {measures} of which little is said.",
      "{n} more claims are not drawn, of {measures} of which little is said.",
    ),
    leftMeasures: plural("{n} measure", "{n} measures"),
    caption: "The ladder ranks how broad a measure is, not how severe, and is ours.",
    titleTop: plural(
      "The broadest measure, {top}, is threatened or prepared; no claim says that it is in force",
      "The broadest measures ({top}) are threatened or prepared; no claim says that one is in force",
    ),
    titleNone: "No sanctions in this selection: only responses beside the ladder",
    titleThreats: plural(
      "{n} sanction is told of: claims tell only that it was threatened, discussed, prepared or announced",
      "{n} sanctions are told of: claims tell only that they were threatened, discussed, prepared or announced",
    ),
    titleAll: plural(
      "{n} sanction is told of, and said to be in force",
      "{n} sanctions are told of, and all are said to be in force",
    ),
    titleCounts: plural(
      "{n} of {all} sanctions is said to be in force; of the other {rest}, claims tell only that they were threatened, discussed, prepared or announced",
      "{n} of {all} sanctions are said to be in force; of the other {rest}, claims tell only that they were threatened, discussed, prepared or announced",
    ),
    limits:
      "It does not show how severe a measure is, whether it worked, or that a threat was carried out. A sign stands for what claims say, and they may be copies of one statement.",
    description:
      "A ladder of four rungs, from 4, systemic, at the top to 1, diplomatic, with a place of its own for measures too vague to place. Each row is a measure with those who take it; in columns of time stand the signs of how far claims say it had come, with the number of claims. Responses stand below the ladder. What is not drawn is counted.",
    empty: "No claims of sanctions or responses in this selection.",
  },
  timeline: {
    events: plural("{n} event", "{n} events"),
    forecasts: plural("{n} forecast", "{n} forecasts"),
    denials: plural(
      "disputed: {n} claim says that it was not so",
      "disputed: {n} claims say that it was not so",
    ),
    datesDiffer: "dates differ: {dates}",
    foreseen: plural("{n} foreseen", "{n} foreseen"),
    others: plural("{n} other event", "{n} other events"),
    othersForeseen: plural("{n} other foreseen", "{n} others foreseen"),
    jump: "⋮ Between here and {time} begins no event that is told of.",
    undated: "Without a date",
    forecast: "forecast",
    keyDay: "on a day",
    keyThroughout: "all through the time",
    keyWithin: "at some time within it",
    keyApproximate: "dashed edge: approximate",
    keyForeseen: "forecast or planned",
    keyBeyond: "goes on after this panel, or no end given",
    keyNoStart: "no beginning given",
    keyTick: "others, without their names",
    keyTickForeseen: "others, only foreseen",
    rule: "A mark is one event, as wide as its date is precise: a month is a month wide. Each stretch of time has a scale of its own.",
    left: plural(
      "{n} more event, of which fewer claims tell, is a tick without its name.",
      "{n} more events, of which fewer claims tell, are ticks without their names.",
    ),
    leftUndated: plural("{n} more has no date, and no tick.", "{n} more have no date, and no tick."),
    title: plural("{n} event between {from} and {to}", "{n} events between {from} and {to}"),
    titleFullest: plural(
      "{n} of {all} events since {from} falls in {time}",
      "{n} of {all} events since {from} fall in {time}",
    ),
    titleForeseen: plural("{n} more is only foreseen", "{n} more are only foreseen"),
    titleUndated: "No event has a date",
    limits:
      "It does not show every event of these years: only what the articles of this corpus tell. Distance in time is not cause.",
    description:
      "Events in stretches of time, each on a scale of its own, and within each in lanes: diplomacy, politics, military, fighting, measures. A bar is as wide as the date is precise; it is hatched where the event is only foreseen. The events that most sources tell of have their names; the others are ticks, hollow where they are only foreseen, with their number. A dashed edge is an approximate date; a bar is struck out where several claims say that it was not so, or its claim was replaced.",
    empty: "No events or forecasts in this selection.",
  },
  threats: {
    rule: "A row is one threatened measure, by whom and against whom, however often it was threatened. The furthest step that claims tell of counts.",
    times: plural("threatened once", "threatened {n} times"),
    twice: "threatened twice",
    timesOn: plural("{times} on one day", "{times} on {n} days"),
    stepAs: "{status}: {measure}",
    stepFirst: "{status} first: {measure}",
    stepBy: "{status} by: {senders}",
    stepTaker: "{measure} ({senders})",
    days: plural("{n} day", "{n} days"),
    daysRange: "{low}–{high} days",
    before: plural("{n} day before", "{n} days before"),
    inForceBefore: plural(
      "{n} claim tells of it in force, perhaps before the threat already",
      "{n} claims tell of it in force, perhaps before the threat already",
    ),
    fate: {
      imposed: "Imposed",
      announced: "Announced",
      "in-preparation": "In preparation",
      "ruled-out": "Ruled out",
      "none-told": "Nothing told",
    } as Record<string, string>,
    fateNote: {
      imposed: "said to be in force",
      announced: "decided and said, not yet in force",
      "in-preparation": "being made ready",
      "ruled-out": "said not to come",
      "none-told": "no claim here tells of a step that surely came after the threat",
    } as Record<string, string>,
    keyAgain: "threatened again",
    keyDays: "the days between",
    keyNone: "no claim says what came",
    keyRange: "on some day within it",
    drawnOf: "{fate}: {drawn} of {all} drawn",
    left: plural("{n} more threat is not drawn.", "{n} more threats are not drawn."),
    title: plural(
      "{n} of {all} threatened measures was imposed",
      "{n} of {all} threatened measures were imposed",
    ),
    titleNone: plural("of {n}, no claim says what came", "of {n}, no claim says what came"),
    limits:
      "It does not show that a measure was taken because it was threatened, nor that nothing came where nothing is told. A step may be another measure than the threatened one, or an ally’s; its row says so. What may have been in force before the threat is not counted as its carrying-out.",
    description:
      "Threatened measures in rows, grouped by what came of them: imposed, announced, in preparation, ruled out, nothing told. In each row a triangle stands on the day of the first threat, and the sign of the furthest step on its day, or in the middle of a bar as wide as its date leaves it, on one axis of time; the number of days between stands at the end of the row.",
    empty: "No claims of threatened measures in this selection.",
  },
  forecasts: {
    rule: "A row is one first source: copies of one forecast are one row. Below each event stand those who foresaw it, in the order in which they said so; a row says what it foresees where that is not the event itself. A score stands only where the words carry a probability and claims say how it came out.",
    came: "Came {days}, as claims say",
    cameNone: "No claim here gives the day on which it came",
    keySaid: "the day it was said",
    keyWindow: "the time that it names",
    keyOpen: "no end named",
    keyCame: "when the event came",
    verdict: {
      occurred: "came in that time",
      "not-occurred": "did not come in that time",
      "unlikely-occurred": "called unlikely, and came",
      "unlikely-not-occurred": "called unlikely, and did not come",
      partly: "came in part",
      open: "not resolved",
    } as Record<string, string>,
    score: "{from}–{to}%: score {low}–{high}",
    scoreOf: "{words}: {score}",
    left: plural("{n} more forecast is not drawn.", "{n} more forecasts are not drawn."),
    title: plural("{n} of {all} forecasts came in its time", "{n} of {all} forecasts came in their time"),
    titleNot: plural("{n} did not", "{n} did not"),
    titleUnlikely: plural("{n} called unlikely what came", "{n} called unlikely what came"),
    titleScored: plural("{n} can be scored", "{n} can be scored"),
    titleNoneScored: "none can be scored",
    limits:
      "It does not show who is a good forecaster: most words carry no probability, a window without an end is hard to miss, and what came after the window does not count. The score is Brier’s, from 0 (sure and right) to 1 (sure and wrong).",
    description:
      "Forecasts in rows, grouped by the event that they foresee. On one axis of time a diamond stands on the day on which the forecast was said, and a hatched bar over the time that it names; a band marks when the event came. Where more is foreseen than the event itself, or something else, the row says what. At the end of each row stands how it came out, with its score where it has one; a forecast that called the event unlikely has a verdict of its own.",
    empty: "No claims of forecasts in this selection.",
  },
};

/** The text of the charts. */
export type Labels = typeof labels;

/** Some of the text of the charts, section by section. */
export type PartialLabels = { readonly [S in keyof Labels]?: Partial<Labels[S]> };

/** The English text with some replaced. */
export function mergeLabels(some: PartialLabels = {}): Labels {
  const merged: Record<string, unknown> = {};
  for (const [section, words] of Object.entries(labels)) {
    merged[section] = { ...words, ...some[section as keyof Labels] };
  }
  return merged as Labels;
}
