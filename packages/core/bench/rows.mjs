// Synthetic deployments of the shape of the real ones: all their fields, and about their shares of what is not given.

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32, by Tommy Ettinger, public domain). */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DAY = 86_400_000;
const days = Array.from({ length: 330 }, (_, index) =>
  new Date(Date.UTC(2021, 3, 1) + index * DAY).toISOString().slice(0, 10),
);
const sides = ["russia", "united-states", "ukraine", "donbas-separatists", "nato", "us-allies-and-partners"];
const modalities = ["actual", "planned", "forecast", "threatened", "possible", "promised", "demanded"];
/** Of these modes some figures have an open end; of the others none, so that there are sums to compare. */
const open = ["threatened", "possible"];
const counted = ["personnel", "units", "battalion-tactical-groups", "missiles", "aircraft", "tanks"];
const publishers = ["infobae", "whitehouse", "rferl", "cnn-com", "politico-europe", "the-hill"];
const FORCES = 50;

function boundsOf(random, modality) {
  const value = 100 * Math.floor(random() * 2_000);
  const wording = random();
  if (wording < 0.4) return { low: value, best: value, high: value, relation: "exact" };
  if (wording < 0.6) return { low: null, best: value, high: null, relation: "about" };
  if (wording < 0.8 && open.includes(modality))
    return { low: value, best: null, high: null, relation: "more-than" };
  return { low: value, best: null, high: value + 10_000, relation: "between" };
}

function datesOf(random, said) {
  const kind = random();
  if (kind < 0.07) return { date: null, from: null, to: null, datePrecision: null };
  const from = days[Math.max(0, said - Math.floor(random() * 20))];
  if (kind < 0.7) return { date: from, from, to: from, datePrecision: "day" };
  const to = kind < 0.85 ? null : days[said];
  return { date: `${from}/${to ?? ".."}`, from, to, datePrecision: "interval" };
}

function rowOf(random, index) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const said = Math.floor(random() * days.length);
  const side = one(sides);
  const modality = one(modalities);
  const publisher = one(publishers);
  const article = `${publisher}-${days[said]}-article-${Math.floor(index / 10)}`;
  const id = `${article}-figure-${index}`;
  const { date, from, to, datePrecision } = datesOf(random, said);
  const { low, best, high, relation } = boundsOf(random, modality);
  return {
    id,
    kind: "deployment",
    article,
    publisher,
    published: days[said],
    about: `forces-of-${side}-${Math.floor(random() * FORCES)}`,
    assertedBy: random() < 0.25 ? null : `actor-${Math.floor(random() * 140)}`,
    manner: "named",
    via: random() < 0.7 ? [] : ["reuters"],
    polarity: "affirmed",
    modality,
    hedge: "none",
    date,
    from,
    to,
    datePrecision,
    approximate: random() < 0.04,
    sense: random() < 0.95 ? "within" : "throughout",
    dateBasis: date === null ? null : "context",
    known: days[said],
    places: ["russia-ukraine-border"],
    summary: `Figure ${index} of ${side}, as ${publisher} has it, on what is said to stand near the border.`,
    evidence: "cited",
    standing: "single",
    standingHistory: [],
    revised: null,
    correctedOn: [],
    origin: random() < 0.85 ? id : `origin-${Math.floor(random() * index)}`,
    corrected: [],
    inferred: [],
    rank: random() < 0.01 ? "deprecated" : "normal",
    side,
    counted: random() < 0.66 ? "personnel" : one(counted),
    low,
    best,
    high,
    relation,
    quantityType: random() < 0.62 ? "stock" : "change",
    posture: random() < 0.7 ? "deployed" : null,
    scope: random() < 0.5 ? [] : ["near-border"],
  };
}

const CHUNK = 1_000;

/**
 * Rows, as a dataset of the package has them: parsed from JSON, so that no contender gains from texts that are one object.
 *
 * @param {number} count
 * @param {number} seed
 */
export function syntheticRows(count, seed = 20_211_207) {
  const random = randomOf(seed);
  const rows = [];
  for (let start = 0; start < count; start += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, count - start) }, (_, index) =>
      rowOf(random, start + index),
    );
    rows.push(...JSON.parse(JSON.stringify(chunk)));
  }
  return rows;
}
