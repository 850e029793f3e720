import { closedList, crisisList } from "./closed-list";

export const kind = closedList(
  "Kind",
  "Which record a claim is. One assertion has one kind, the first that fits.",
  {
    deployment: "a force that is moved or counted",
    sanction: "a restrictive measure",
    response: "any other measure: military, materiel, intelligence, diplomatic, consular",
    casualties: "people killed, injured, missing or captured",
    forecast: "what will or will not happen",
    event: "what happened",
    assessment: "a judgement of intent, capability, control, dependence, alignment or effect",
    quantity: "any other number",
    statement: "a position, demand, promise, denial or warning",
  },
);

export const manner = closedList("Manner", "How the text presents the one who asserts.", {
  named: "a person or group called by name",
  unnamed: "a source described and not named (a military source, officials)",
  institution: "an institution speaking as such (a press office, a ministry)",
  impersonal: "nobody in particular (it is feared, it is expected)",
  "own-voice": "the article itself, without a source",
});

export const polarity = closedList(
  "Polarity",
  "Whether the claim says that something is so, or that it is not.",
  {
    affirmed: "the text says that it is so",
    denied: "the text says that it is not so",
  },
);

export const modality = closedList("Modality", "In which mode the thing claimed stands to the world.", {
  actual: "it is or was so",
  planned: "somebody intends it and prepares for it",
  threatened: "somebody says that it will follow if another acts",
  promised: "somebody undertakes to do it for another",
  demanded: "somebody asks another for it",
  forecast: "somebody expects it",
  possible: "it may be so, or is only considered",
});

export const hedge = closedList("Hedge", "How the text limits its own certainty.", {
  none: "no limiting word",
  apparent: "it appears, seems",
  likely: "likely, probably",
  possible: "may, might, could, possibly",
  unclear: "the text says that it is not known",
});

export const boundsRelation = closedList(
  "BoundsRelation",
  "How the source worded the number. The bounds follow from it (UCDP).",
  {
    exact: "the number alone: low = best = high",
    about: "some, about, around: best only",
    nearly: "almost, nearly: best and high",
    "at-least": "at least: low only",
    "more-than": "more than, over: low only",
    "at-most": "at most: high only",
    "up-to": "up to: high only",
    between: "from x to y: low and high",
    unquantified: "several, a number of: no bound at all",
  },
);

export const sense = closedList("Sense", "How the claim fills its date.", {
  throughout: "on every day of it",
  within: "at some time in it",
});

export const dateBasis = closedList("DateBasis", "Where the date was taken from.", {
  stated: "the text names it",
  relative: "the text words it relative to its own day (Tuesday, in 50 or 60 days)",
  context: "it follows from what stands around",
});

export const datePrecision = closedList(
  "DatePrecision",
  "How wide the date is. Derived from the EDTF date.",
  {
    day: "one day",
    month: "one month",
    season: "one season",
    year: "one year",
    decade: "ten years",
    century: "a hundred years",
    interval: "from one date to another",
  },
);

export const rank = closedList("Rank", "Whether the claim is to be used.", {
  normal: "in use",
  deprecated: "kept so that its id lives, with the reason; queries leave it out unless asked",
});

export const redirectKind = closedList("RedirectKind", "What became of an id that is no longer used.", {
  moved: "the same thing has another id now",
  split: "what it named is told apart now: the ids to choose from are its successors",
});

export const spanRole = closedList("SpanRole", "What a piece of evidence is evidence of.", {
  value: "the assertion and its figures",
  source: "who asserts it",
  date: "when it held, or when it was said",
  context: "what the other spans need to be understood",
});

export const evidenceStatus = closedList("EvidenceStatus", "How the claim can be checked.", {
  anchored: "spans of the article's text, proved against it",
  cited: "known through a citation of the article only",
});

export const standing = closedList(
  "Standing",
  "How a claim fares against the others: the first that holds. Derived from relations and corrections.",
  {
    withdrawn: "it is deprecated",
    superseded: "its own source replaced it",
    corrected: "a correction of a material field rests on a reference",
    contested: "a claim in good standing contradicts it",
    confirmed: "a claim in good standing by an independent institution says the same",
    single: "no claim in good standing confirms or contradicts it",
  },
);

export const voice = closedList("Voice", "Whose words these are.", {
  direct: "the asserter's own publication or quoted words",
  reported: "somebody else says that the asserter said so",
  characterised: "the asserter says what somebody else thinks or wants",
});

export const relationType = closedList("RelationType", "How a claim stands to another.", {
  repeats: "it is a copy or quotation of the other: one origin",
  contradicts: "both cannot be true",
  confirms: "it supports the other, from an origin of its own",
  supersedes: "the same asserter replaced the other by this one",
  fulfils: "it shows that what the other planned, threatened or promised was done",
  answers: "it replies to the other",
  resolves: "it shows how the other, a forecast, came out",
});

export const resolution = closedList(
  "Resolution",
  "How a forecast came out. Derived from the claim that resolves it.",
  {
    occurred: "it happened, within the window where there is one",
    "not-occurred": "the window passed without it, whatever came after",
    partly: "a part of it happened within the window",
    open: "no claim in the corpus resolves it",
  },
);

export const correctionCause = closedList("CorrectionCause", "What went wrong in the source.", {
  translation: "the words were changed on the way through a language",
  attribution: "somebody else said it, or said it to somebody else",
  value: "the number is another",
  date: "the day is another",
  office: "the person did not hold the office then",
  scope: "the number covers another thing",
  fact: "what happened, or how things stood, was otherwise",
});

export const placeRole = closedList("PlaceRole", "What the place is to the claim.", {
  at: "there",
  from: "out of it",
  to: "into it",
  near: "beside it",
  toward: "in its direction",
});

export const participantRole = closedList(
  "ParticipantRole",
  "What an actor does in an event (after PLOVER's source and target).",
  {
    participant: "takes part on equal terms",
    initiator: "acts, calls, attacks",
    recipient: "is acted on, called, attacked",
    mediator: "brings others together",
    signatory: "signs",
    host: "lends the place",
    accompanying: "is present beside a participant",
    author: "writes or publishes",
  },
);

export const counted = closedList("Counted", "What a deployment counts.", {
  personnel: "soldiers, troops, men",
  brigades: "brigades",
  "battalion-tactical-groups": "battalion tactical groups",
  units: "formations whose size the text does not name",
  tanks: "tanks",
  missiles: "missiles or their launchers",
  "air-defence-systems": "air-defence systems",
  aircraft: "aircraft",
  ships: "ships",
  vehicles: "other vehicles",
});

export const quantityType = closedList("QuantityType", "Whether a number is a level or a movement.", {
  stock: "how many there are at a time",
  change: "how many came or went in a time",
});

export const posture = closedList("Posture", "What a force is doing, as far as the text says.", {
  deployed: "brought to a place",
  exercising: "holding an exercise",
  garrisoned: "at its base",
  alert: "held ready, not moved",
  entrenched: "holding a fortified line",
  fighting: "exchanging fire",
  advancing: "moving forward",
  withdrawing: "moving back",
});

export const scope = crisisList("Scope", "What a figure says that it includes or is limited to.");

export const status = closedList("Status", "How far a measure has come. The modality follows from it.", {
  threatened: "announced for the case that another acts",
  "under-discussion": "talked about among those who would take it",
  "in-preparation": "being made ready",
  announced: "decided and said, not yet in force",
  imposed: "in force",
  renewed: "its term prolonged",
  suspended: "out of force for a time",
  waived: "not applied, by decision",
  lifted: "ended by decision",
  expired: "ended by its term",
  "ruled-out": "said not to come",
});

export const family = closedList("Family", "The field of a measure.", {
  diplomatic: "relations between states",
  individual: "named people and entities",
  financial: "money, banks, debt",
  energy: "oil, gas, pipelines",
  defence: "arms and the arms industry",
  technology: "goods and know-how under export control",
  trade: "other goods and services",
  military: "forces moved, readied or used",
  materiel: "equipment given",
  intelligence: "information given",
  consular: "one's own citizens",
  mixed: "several of these",
  unspecified: "the source does not say",
});

export const instrument = closedList("Instrument", "What a measure does.", {
  "asset-freeze": "assets blocked, no dealings with the listed",
  "travel-ban": "no entry for the listed",
  listing: "people or entities listed, the effect not said",
  "capital-market-limit": "no new debt or equity",
  "sovereign-debt-ban": "no dealing in a state's debt",
  "correspondent-account-ban": "no accounts for a bank",
  "messaging-disconnection": "cut off from financial messaging",
  "central-bank-ban": "no transactions with a central bank",
  "financial-isolation": "cut off from the financial system, the means not said",
  "export-control": "goods or technology not to be supplied",
  "import-ban": "goods not to be bought",
  "investment-ban": "no new investment",
  "territorial-embargo": "no trade or investment with a territory",
  "pipeline-stop": "a pipeline not certified, not used or closed",
  "arms-embargo": "no arms trade",
  package: "several instruments at once, or not told apart",
  "troop-deployment": "forces sent or readied",
  "air-defence-deployment": "air-defence systems sent",
  "capability-reinforcement": "forces strengthened, the means not said",
  "materiel-supply": "equipment given",
  "intelligence-sharing": "information given",
  evacuation: "one's own citizens taken out",
  "military-intervention": "own forces fighting",
  consultation: "allies informed or asked",
});

export const victims = closedList("Victims", "Who the casualties are.", {
  unspecified: "the text does not say",
  civilians: "civilians",
  combatants: "soldiers or fighters",
});

export const casualtiesCounted = closedList("CasualtiesCounted", "What a casualty figure counts.", {
  killed: "dead",
  injured: "wounded",
  casualties: "killed or injured, not told apart",
  missing: "missing",
  captured: "taken prisoner",
});

export const eventType = closedList("EventType", "What kind of event.", {
  call: "a telephone or video call",
  meeting: "people meeting",
  briefing: "an account given to listeners",
  negotiation: "talks towards an agreement",
  agreement: "an agreement signed or reached",
  "negotiation-suspended": "talks or an agreement put off",
  protest: "people protesting",
  invasion: "forces entering another state's territory",
  annexation: "territory declared one's own",
  "independence-declaration": "a territory declaring itself independent",
  recognition: "a state recognising another entity",
  fighting: "an exchange of fire or longer combat",
  "ceasefire-violation": "fire against a ceasefire",
  "force-movement": "forces moving",
  exercise: "a military exercise",
  evacuation: "people taken out",
  publication: "a text published",
  regulation: "an authority's decision",
  "power-change": "a government or territory changing hands",
});

export const lane = closedList("Lane", "The timeline's lane of an event.", {
  diplomacy: "calls, meetings, negotiations, agreements",
  politics: "protests, declarations, publications, decisions inside a state",
  military: "forces moved, invasions, annexations",
  fighting: "exchanges of fire and their course",
  measures: "sanctions and other measures",
});

export const channel = closedList("Channel", "How the participants were in touch.", {
  "video-link": "by video",
  telephone: "by telephone",
  "in-person": "in one place",
  written: "in writing",
});

export const outcome = closedList("Outcome", "What came of an event, as far as the text says.", {
  agreed: "an agreement",
  "no-agreement": "no agreement",
  ongoing: "it goes on",
  suspended: "put off",
  "not-upheld": "an agreement that is not kept",
});

export const topic = crisisList("Topic", "What a statement or event is about.");

export const aspect = closedList("Aspect", "What an assessment judges.", {
  intent: "what somebody wants",
  capability: "what somebody can do",
  control: "who holds a territory or power",
  dependence: "who needs whom",
  alignment: "whose side somebody is on",
  effect: "what something did or would do",
});

export const verb = closedList("Verb", "What a statement does.", {
  say: "states, describes, explains",
  warn: "points to a danger",
  threaten: "announces harm for the case that another acts",
  demand: "asks for something",
  reject: "refuses something",
  promise: "undertakes something",
  deny: "says that something is not so",
  propose: "puts something forward",
});

export const unit = closedList("Unit", "The unit of a quantity.", {
  minutes: "minutes",
  hours: "hours",
  days: "days",
  weeks: "weeks",
  months: "months",
  kilometres: "kilometres",
  percent: "percent",
  share: "a fraction of one: 0.5 is a half",
  count: "a number of things",
  "us-dollars": "US dollars",
});

export const quantityCounted = closedList("QuantityCounted", "What a quantity measures.", {
  duration: "how long an event lasted or will last",
  length: "how long a line is",
  locations: "how many places",
  "ceasefire-violations": "how many violations",
  "share-of-army": "which part of an army",
  "list-entries": "entries on a sanctions list",
  participants: "how many people took part",
  assets: "assets held",
  assistance: "aid given, by its worth",
  "share-of-trade": "which part of a trade, a supply or a revenue",
  population: "how many people live somewhere",
  contacts: "how many meetings, calls or visits",
});

export const actorKind = closedList("ActorKind", "What an actor is.", {
  person: "a person",
  state: "a state",
  "government-body": "a part of a state: ministry, army, parliament, agency",
  "international-organisation": "an organisation of states",
  "armed-group": "armed forces that are not a state's",
  "think-tank": "a research organisation",
  media: "a publisher or its newsroom",
  company: "a firm",
  people: "a population or a group of states or people",
});

export const placeKind = closedList("PlaceKind", "What a place is.", {
  country: "a country",
  region: "a part of a country, or several countries",
  city: "a town or city",
  border: "a border",
  line: "another line, such as a line of contact",
  water: "a sea or strait",
  site: "a building or premises",
});

export const placePrecision = closedList(
  "PlacePrecision",
  "How exactly the coordinates stand for the place (after UCDP's where_prec).",
  {
    site: "within a kilometre",
    city: "within a town",
    region: "the middle of a region",
    country: "the middle of a country",
    line: "a point on or near the middle of a line",
  },
);

export const publisherKind = closedList("PublisherKind", "What a publisher is.", {
  newspaper: "a newspaper or news site",
  agency: "a news agency",
  broadcaster: "radio or television",
  government: "a government or part of one",
  "think-tank": "a research organisation",
  reference: "a reference work or archive",
});

export const articleType = closedList("ArticleType", "What kind of document.", {
  news: "news reporting",
  readout: "an account of a conversation by one side",
  transcript: "words as spoken",
  "fact-sheet": "a government's list of its measures",
  statement: "a written statement",
  analysis: "an analysis or opinion",
  reference: "a reference work",
});

export const leftOutReason = closedList("LeftOutReason", "Why a sentence is not evidence of a claim.", {
  navigation: "headings, links and notices of the page",
  "scene-setting": "colour, without an assertion about the crisis",
  duplicate: "says again what another sentence of the text says",
  "off-topic": "not about this crisis",
});
