import type { Language } from "./language";

/** Those whose names take "the"; people, firms and newsrooms do not. */
const BODIES = /^(government-body|people|armed-group)$/;

const NOUN = {
  planned: "a plan",
  threatened: "a threat",
  promised: "a promise",
  demanded: "a demand",
  forecast: "an expectation",
  possible: "a possibility",
} as const;

export const en: Language = {
  verb: {
    say: "said",
    warn: "warned",
    threaten: "threatened",
    demand: "demanded",
    reject: "rejected",
    promise: "promised",
    deny: "denied",
    propose: "proposed",
  },
  modality: {
    planned: "planned",
    threatened: "threatened",
    promised: "promised",
    demanded: "demanded",
    forecast: "expected",
    possible: "held possible",
  },
  hedge: {
    apparent: "apparently",
    likely: "probably",
    possible: "possibly",
    unclear: "unclear whether so",
  },
  relation: {
    exact: (n) => n,
    about: (n) => `about ${n}`,
    nearly: (n) => `nearly ${n}`,
    "at-least": (n) => `at least ${n}`,
    "more-than": (n) => `more than ${n}`,
    "at-most": (n) => `at most ${n}`,
    "up-to": (n) => `up to ${n}`,
  },
  counted: {
    personnel: ["soldier", "soldiers"],
    brigades: ["brigade", "brigades"],
    "battalion-tactical-groups": ["battalion tactical group", "battalion tactical groups"],
    units: ["unit", "units"],
    tanks: ["tank", "tanks"],
    missiles: ["missile", "missiles"],
    "air-defence-systems": ["air-defence system", "air-defence systems"],
    aircraft: ["aircraft", "aircraft"],
    ships: ["ship", "ships"],
    vehicles: ["vehicle", "vehicles"],
    killed: ["person killed", "people killed"],
    injured: ["person injured", "people injured"],
    casualties: ["person killed or injured", "people killed or injured"],
    missing: ["person missing", "people missing"],
    captured: ["person captured", "people captured"],
  },
  quantity: {
    duration: "the duration",
    length: "the length",
    locations: "the number of places",
    "ceasefire-violations": "the number of ceasefire violations",
    "share-of-army": "the share of the army",
    "list-entries": "the number of list entries",
    participants: "the number of participants",
    assets: "the amount of assets",
    assistance: "the amount of assistance",
    "share-of-trade": "the share of trade",
    population: "the population",
    contacts: "the number of contacts",
  },
  posture: {
    deployed: "deployed",
    exercising: "on exercise",
    garrisoned: "at base",
    alert: "on alert",
    entrenched: "entrenched",
    fighting: "exchanging fire",
    advancing: "advancing",
    withdrawing: "withdrawing",
  },
  scope: {
    "near-border": "near the border",
    crimea: "in Crimea",
    donbas: "in the Donbas",
    belarus: "in Belarus",
    separatists: "with separatists",
    "national-guard": "with the National Guard",
    "ground-forces": "in ground forces only",
    "air-and-naval-forces": "with air and naval forces",
    reservists: "with reservists",
  },
  victims: { civilians: "civilians", combatants: "combatants" },
  type: {
    call: "call",
    meeting: "meeting",
    briefing: "briefing",
    negotiation: "negotiation",
    agreement: "agreement",
    "negotiation-suspended": "suspension of talks",
    protest: "protest",
    invasion: "invasion",
    annexation: "annexation",
    "independence-declaration": "declaration of independence",
    recognition: "recognition",
    fighting: "fighting",
    "ceasefire-violation": "ceasefire violation",
    "force-movement": "movement of forces",
    exercise: "exercise",
    evacuation: "evacuation",
    publication: "publication",
    regulation: "decision of an authority",
    "power-change": "change of power",
  },
  channel: {
    "video-link": "by video",
    telephone: "by telephone",
    "in-person": "in person",
    written: "in writing",
  },
  outcome: {
    agreed: "an agreement",
    "no-agreement": "no agreement",
    ongoing: "it goes on",
    suspended: "put off",
    "not-upheld": "an agreement that is not kept",
  },
  aspect: {
    intent: "intent",
    capability: "capability",
    control: "control",
    dependence: "dependence",
    alignment: "alignment",
    effect: "effect",
  },
  status: {
    threatened: ["threatened", "threaten"],
    "under-discussion": ["had under discussion", "have under discussion"],
    "in-preparation": ["prepared", "prepare"],
    announced: ["announced", "announce"],
    imposed: ["put into force", "put into force"],
    renewed: ["renewed", "renew"],
    suspended: ["suspended", "suspend"],
    waived: ["waived", "waive"],
    lifted: ["lifted", "lift"],
    expired: ["let expire", "let expire"],
    "ruled-out": ["ruled out", "rule out"],
  },
  heldOut: ["held out", "hold out"],
  seasons: ["spring", "summer", "autumn", "winter"],
  noDate: "at no stated date",
  approximate: "date approximate",

  name({ name, kind = "" }) {
    const article =
      BODIES.test(kind) ||
      (kind === "international-organisation" && name.includes(" ")) ||
      (kind === "state" && name.startsWith("United "));
    return article && !/^the /i.test(name) ? `the ${name}` : name.replace(/^The /, "the ");
  },
  quote: (text) => `“${text}”`,
  speaker(manner, who, publisher) {
    switch (manner) {
      case "institution":
        return { who: who ?? "somebody", as: "as an institution" };
      case "unnamed":
        return { who: `an unnamed source${who === null ? "" : ` (${who})`}` };
      case "impersonal":
        return { who: `an impersonal source (${who ?? "nobody in particular"})` };
      case "own-voice":
        return { who: who ?? publisher, as: "in its own voice" };
      default:
        return { who: who ?? "somebody" };
    }
  },
  through: (names) => `through ${names}`,
  says: (verb, day) => (day === null ? verb : `${verb} on ${day}`),
  that: (hedge, clause) => ` that${hedge === null ? "" : `, ${hedge},`} ${clause}`,
  addressed: (to) => `to ${to}`,
  summarised: (summary) => `, as summarised: ${summary}`,
  judged: (aspect, subject, object) =>
    `judged the ${aspect} of ${subject}${object === null ? "" : ` toward ${object}`}`,
  mode(modality, denied, date) {
    if (modality === "actual") return denied ? "it was not so that " : "";
    return `it was ${denied ? "not " : ""}${en.modality[modality]}${date === null ? "" : ` ${date}`} that `;
  },
  modeTag(modality, denied) {
    if (modality === "actual") return denied ? "a denial" : null;
    return `${denied ? "a denial of " : ""}${NOUN[modality]}`;
  },
  between: (low, high) => `between ${low} and ${high}`,
  unstatedOf: (what) => (what === "" ? "an unstated number" : `an unstated number of ${what}`),
  openAbove: (low) => `${low} or more (no upper end)`,
  openBelow: (high) => `${high} or less (no lower end)`,
  against: (target) => ` against ${target}`,
  regarding: (target) => ` with regard to ${target}`,
  inFavour: (target) => ` for ${target}`,
  whose: (victims, side) => `${victims ?? "people"} of ${side}`,
  day: (words) => words,
  season: (name, year) => `${name} ${year}`,
  decade: (year) => `the ${year}s`,
  century: (from, to) => `the years ${from} to ${to}`,
  during: (sense, precise, words) =>
    sense === "throughout" ? `throughout ${words}` : precise ? `on ${words}` : `at some time in ${words}`,
  span(sense, from, to) {
    const time = from === null ? `until ${to}` : to === null ? `from ${from} on` : `from ${from} to ${to}`;
    return `${sense === "throughout" ? "all the time" : "at some time"} ${time}`;
  },
  places: (names) => `places: ${names}`,
  parties: (names) => `parties: ${names}`,
  result: (outcome) => `outcome: ${outcome}`,
  condition: (text) => `if this: ${text}`,
  inForce: (date) => `in force ${date}`,
  wording: (words) => `in the words ${words}`,
  probability: (low, high) =>
    low === null && high === null ? "no probability given" : `probability ${low ?? "?"} to ${high ?? "?"}`,
  subject: (name) => `about ${name}`,
  together: (claims, by, origins, clause) =>
    `by ${claims.n} ${claims.plural === "one" ? "claim" : "claims"}${by === null ? "" : ` of ${by}`} from ${origins.n} first ${
      origins.plural === "one" ? "source" : "sources"
    }, taken together, ${clause}`,

  clause: {
    deployment: (real, { side, figure, change, where }) => {
      const verb = change ? (real ? "moved" : "would move") : real ? "had" : "would have";
      return `${side ?? "the forces"} ${verb} ${figure}${where}`;
    },
    casualties: (real, { figure, whose, event }) =>
      `${event ?? "the event"} ${real ? "left" : "would leave"} ${figure}${whose === "" ? "" : ` (${whose})`}`,
    quantity: (real, { counted, subject, figure }) =>
      `${counted}${subject === null ? "" : ` of ${subject}`} ${real ? "was" : "would be"} ${figure}`,
    measure: (real, { sender, status: [fact, other = fact], measure, toward }) =>
      `${sender} ${real ? fact : `would ${other}`} ${measure}${toward}`,
    event: (real, { event }) => `${event} ${real ? "occurred" : "would occur"}`,
  },
};
