/** Forms of a counted phrase by plural category (`Intl.PluralRules`); `{n}` is the number. */
export interface Plural {
  readonly one?: string;
  readonly other: string;
}

const plural = (one: string, other: string): Plural => ({ one, other });

/** Every word that the charts show, in English. `{…}` are places for values. */
export const labels = {
  relation: {
    exact: "{best}",
    about: "about {best}",
    nearly: "nearly {best}",
    "at-least": "at least {low}",
    "more-than": "more than {low}",
    "at-most": "at most {high}",
    "up-to": "up to {high}",
    between: "{low} to {high}",
    unquantified: "number not given",
  } as Record<string, string>,
  counted: {
    personnel: plural("soldier", "soldiers"),
    brigades: plural("brigade", "brigades"),
    "battalion-tactical-groups": plural("battalion tactical group", "battalion tactical groups"),
    units: plural("unit", "units"),
    tanks: plural("tank", "tanks"),
    missiles: plural("missile", "missiles"),
    "air-defence-systems": plural("air-defence system", "air-defence systems"),
    aircraft: plural("aircraft", "aircraft"),
    ships: plural("ship", "ships"),
    vehicles: plural("vehicle", "vehicles"),
  } as Record<string, Plural>,
  modality: {
    actual: "present",
    planned: "planned",
    threatened: "threatened",
    promised: "promised",
    demanded: "demanded",
    forecast: "forecast",
    possible: "possible",
  } as Record<string, string>,
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
  } as Record<string, string>,
  groupNote: {
    change: "movements, not totals",
    actual: "",
    planned: "not there when it was said",
    threatened: "if another acts",
    promised: "not there when it was said",
    demanded: "asked for, not there",
    forecast: "expected, not there when it was said",
    possible: "only considered",
    denied: "said not to be so",
  } as Record<string, string>,
  scope: {
    "near-border": "near the border",
    crimea: "Crimea",
    donbas: "Donbas",
    belarus: "Belarus",
    separatists: "separatists",
    "national-guard": "National Guard",
    "ground-forces": "ground forces only",
    "air-and-naval-forces": "air and naval forces",
    reservists: "reservists",
  } as Record<string, string>,
  posture: {
    exercising: "on exercise",
    garrisoned: "at its base",
    alert: "on alert, not moved",
    entrenched: "in fortified lines",
    fighting: "exchanging fire",
    advancing: "advancing",
    withdrawing: "withdrawing",
  } as Record<string, string>,
  hedge: {
    apparent: "it appears",
    likely: "likely",
    possible: "may be",
    unclear: "unclear",
  } as Record<string, string>,
  manner: {
    unnamed: "an unnamed source",
    institution: "an institution",
    impersonal: "nobody in particular",
    "own-voice": "{publisher}, in its own voice",
  } as Record<string, string>,
  status: {
    threatened: "threatened",
    "under-discussion": "under discussion",
    "in-preparation": "in preparation",
    announced: "announced",
    imposed: "imposed",
    renewed: "renewed",
    suspended: "suspended",
    waived: "waived",
    lifted: "lifted",
    expired: "expired",
    "ruled-out": "ruled out",
  } as Record<string, string>,
  field: {
    low: "number",
    best: "number",
    high: "number",
    relation: "number",
    modality: "whether present or planned",
    date: "date",
    attribution: "who said it",
    polarity: "whether so or not",
    scope: "what it includes",
    "attribution.office": "office",
    office: "office",
    about: "what it is about",
    type: "what kind it is",
    places: "where",
    participants: "who took part",
    condition: "the condition",
    status: "how far it has come",
    sender: "whose measure",
    target: "against whom",
    effective: "from when",
    summary: "wording",
    counted: "what is counted",
  } as Record<string, string>,
  lane: {
    diplomacy: "Diplomacy",
    politics: "Politics",
    military: "Military",
    fighting: "Fighting",
    measures: "Measures",
  } as Record<string, string>,
  precision: {
    day: "to the day",
    month: "to the month",
    season: "to the season",
    year: "to the year",
    decade: "to the decade",
    century: "to the century",
    interval: "between two dates",
  } as Record<string, string>,
  season: {
    21: "spring {year}",
    22: "summer {year}",
    23: "autumn {year}",
    24: "winter {year}",
  } as Record<string, string>,
  resolution: {
    occurred: "it happened",
    "not-occurred": "did not happen",
    partly: "happened in part",
    open: "",
  } as Record<string, string>,
  claim: {
    via: "via {names}",
    said: "said {date}",
    saidBy: "said by {who}",
    asOf: "for {date}",
    described: "“{words}”",
    noDate: "no date given",
    contradicted: plural("contradicted by {n} claim", "contradicted by {n} claims"),
    contradictedShort: "contradicted",
    disputed: "disputed",
    confirmed: plural("confirmed by {n} claim", "confirmed by {n} claims"),
    confirmedShort: "confirmed",
    corrected: "corrected: {fields}",
    cited: "known through a citation only",
    denied: "denied",
    struckOut: "struck out: contradicted by several claims",
    claims: plural("{n} claim", "{n} claims"),
    more: plural("and {n} more claim", "and {n} more claims"),
    about: "about {date}",
    openStart: "until {date}",
    openEnd: "from {date}",
    within: "at some time within it",
  },
  troops: {
    axis: "Number of soldiers, as each source words it",
    without: "Without a number of soldiers, so not on the scale",
    keyExact: "exact number",
    keyAbout: "“about”, “nearly”",
    keyMore: "“more than”: no upper end given",
    keyLess: "“up to”: no lower end given",
    keyRange: "from … to …",
    keyPlanned: "not there yet: planned, forecast, possible",
    keyCited: "known through a citation only",
    rule: "A row is one claim. Claims are neither added up nor averaged.",
    title: "Claims of {force} run from {least} to {most}",
    titleOne: "One claim of {force}: {most}",
    titleWords: "No claim gives a number of soldiers",
    highestContradicted: "; the highest is contradicted",
    highestDisputed: "; the highest is disputed",
    someContested: plural("; {n} of them is contradicted", "; {n} of them are contradicted"),
    limits:
      "It does not show how many soldiers there were. Figures differ in what they include (Crimea, Belarus, separatists), in day and in source; planned figures stand apart from those said to be present.",
    description:
      "{claims} of troop numbers, a row a claim, grouped by side and then by whether the troops are said to be there or are planned. The position along the row is the number of soldiers.",
    empty: "No claims of troop deployments in this selection.",
  },
  ladder: {
    tier: ["Diplomatic", "Targeted", "Sectoral", "Systemic"] as readonly string[],
    tierNote: [
      "relations between states",
      "named people and entities",
      "finance, energy, defence, technology, trade",
      "SWIFT, central bank, whole sovereign debt, major pipelines",
    ] as readonly string[],
    noTier: "Not placed",
    noTierNote: "too vague for a rung",
    none: "no claim",
    responses: "Responses, beside the ladder",
    responsesNote: "military, materiel, intelligence, diplomatic, consular; they have no rung",
    condition: "if: {condition}",
    says: "says {who}",
    caption:
      "The ladder ranks how broad a measure is, not how severe, and is ours: rungs 1–3 follow the EU’s three phases of 2014.",
    titleTop: plural(
      "The broadest measure, {top}, is threatened or prepared; no claim says that it is in force",
      "The broadest measures ({top}) are threatened or prepared; no claim says that one is in force",
    ),
    titleImposed: plural("{n} claim tells of sanctions in force", "{n} claims tell of sanctions in force"),
    titleThreats: plural(
      "{n} of sanctions threatened, discussed, prepared or announced",
      "{n} of sanctions threatened, discussed, prepared or announced",
    ),
    limits:
      "It does not show how severe a measure is, whether it worked, or that a threat was carried out. A measure is placed once for each claim of it.",
    description:
      "A ladder of four rungs, from 4, systemic, at the top to 1, diplomatic, with a row of its own for measures too vague to place. Each item is a claim, under the one who would take the measure, with its status in words. Responses stand beside the ladder.",
    empty: "No claims of sanctions or responses in this selection.",
  },
  timeline: {
    overview: "{from}–{to}",
    enlarged: "Enlarged: {from} – {to}",
    scale: "The scale changes here: a day is {n} times as wide as above.",
    shaded: plural("{n} mark, enlarged below", "{n} marks, enlarged below"),
    undated: "Without a date",
    forecast: "forecast",
    keyDay: "on a day",
    keyThroughout: "all through the time",
    keyWithin: "at some time within it",
    keyApproximate: "approximate",
    keyForecast: "forecast or planned",
    keyOpen: "no end given",
    rule: "Every date is as wide as its source gives it: a month is a month wide.",
    title: plural("{n} event between {from} and {to}", "{n} events between {from} and {to}"),
    titleDetail: plural(
      "{n} of {all} events since {from} falls in the weeks after {day}",
      "{n} of {all} events since {from} fall in the weeks after {day}",
    ),
    titleForecast: plural("{n} forecast reaches to {to}", "{n} forecasts reach to {to}"),
    titleUndated: "No event has a date",
    limits:
      "It does not show every event of these years: only what the articles of this corpus tell. Distance in time is not cause.",
    description:
      "Events in lanes (diplomacy, politics, military, fighting, measures) along two axes of time: an overview, and the last weeks enlarged on a scale of their own. A bar is as wide as the date is precise; forecasts are hatched.",
    empty: "No events or forecasts in this selection.",
  },
};

/** The words of the charts. */
export type Labels = typeof labels;

/** Some of the words of the charts, section by section. */
export type PartialLabels = { readonly [S in keyof Labels]?: Partial<Labels[S]> };

/** The English words with some replaced. */
export function mergeLabels(some: PartialLabels = {}): Labels {
  const merged: Record<string, unknown> = {};
  for (const [section, words] of Object.entries(labels)) {
    merged[section] = { ...words, ...some[section as keyof Labels] };
  }
  return merged as Labels;
}
