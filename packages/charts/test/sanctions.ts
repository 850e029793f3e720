import type { ResponseRow, SanctionRow } from "../src/rows";
import { claim, during } from "./claim";

const MODES: Record<string, SanctionRow["modality"]> = {
  threatened: "threatened",
  "under-discussion": "possible",
  "in-preparation": "planned",
  announced: "promised",
  "ruled-out": "planned",
};

type Some = Partial<SanctionRow> & Pick<SanctionRow, "about" | "sender" | "status">;

const measure = (id: string, known: string, some: Omit<Some, "kind">) => ({
  ...claim(id, known, { ...(some as object), modality: MODES[some.status] ?? "actual" }),
  target: "russia",
  condition: null,
  conditionEvent: null,
  effective: null,
  family: "financial" as const,
  instrument: "package" as const,
  ...some,
});

export const sanction = (id: string, known: string, some: Some): SanctionRow => ({
  ...measure(id, known, some),
  kind: "sanction",
  tier: null,
  legalActs: [],
  ...some,
});

const response = (id: string, known: string, some: Omit<Some, "tier" | "kind">): ResponseRow => {
  const { legalActs: _, ...rest } = some as Some;
  return { ...measure(id, known, rest as Some), kind: "response" } as ResponseRow;
};

export const ifInvades = {
  condition: "Russia invades Ukraine",
  conditionEvent: "russian-invasion-of-ukraine-2022",
};
const y2014 = during("2014", "2014-01-01", "2014-12-31", "year");
const infobae = { publisher: "infobae", evidence: "anchored" } as const;

/** Invented claims in the real shape, after the situation of winter 2021. */
export const sanctionRows: readonly SanctionRow[] = [
  sanction("s1", "2021-12-07", {
    ...infobae,
    about: "swift-disconnection",
    sender: "united-states",
    status: "threatened",
    tier: 4,
    assertedBy: "joe-biden",
    ...ifInvades,
    standing: "contested",
    corrected: ["attribution"],
  }),
  sanction("s2", "2021-12-07", {
    ...infobae,
    about: "nord-stream-2-stop",
    sender: "united-states",
    status: "threatened",
    tier: 4,
    assertedBy: "joe-biden",
    ...ifInvades,
  }),
  sanction("s3", "2021-12-07", {
    about: "financial-isolation",
    sender: "united-states",
    status: "in-preparation",
    tier: 4,
    assertedBy: "victoria-nuland",
    ...ifInvades,
  }),
  sanction("s4", "2021-12-07", {
    ...infobae,
    about: "economic-sanctions-2014",
    sender: "european-union",
    status: "imposed",
    tier: 3,
    manner: "own-voice",
    ...y2014,
  }),
  sanction("s5", "2021-12-07", {
    ...infobae,
    about: "economic-sanctions-2014",
    sender: "united-states",
    status: "imposed",
    tier: 3,
    manner: "own-voice",
    ...y2014,
  }),
  sanction("s6", "2021-12-07", {
    ...infobae,
    about: "listings-2014",
    sender: "european-union",
    status: "imposed",
    tier: 2,
    manner: "own-voice",
    ...y2014,
  }),
  sanction("s7", "2021-12-07", {
    ...infobae,
    about: "listings-2014",
    sender: "united-states",
    status: "imposed",
    tier: 2,
    manner: "own-voice",
    ...y2014,
  }),
  sanction("s8", "2021-12-07", {
    ...infobae,
    about: "strong-economic-measures",
    sender: "united-states",
    status: "threatened",
    assertedBy: "jake-sullivan",
    condition: "Russia goes further into Ukraine",
  }),
  sanction("s9", "2021-12-07", {
    ...infobae,
    about: "strong-economic-measures",
    sender: "european-union",
    status: "threatened",
    assertedBy: "jake-sullivan",
    condition: "Russia goes further into Ukraine",
  }),
  sanction("s10", "2021-04-15", {
    about: "eo-14024-sovereign-debt",
    sender: "united-states",
    status: "imposed",
    tier: 3,
    assertedBy: "joe-biden",
  }),
  sanction("s11", "2021-11-16", {
    about: "nord-stream-2-stop",
    sender: "germany",
    status: "suspended",
    tier: 4,
    assertedBy: "bundesnetzagentur",
    manner: "institution",
  }),
  sanction("s12", "2021-12-12", {
    about: "massive-consequences",
    sender: "g7",
    status: "threatened",
    assertedBy: "g7",
    manner: "institution",
    ...ifInvades,
  }),
  sanction("s13", "2022-02-23", {
    about: "nord-stream-2-stop",
    sender: "united-states",
    status: "imposed",
    tier: 4,
    assertedBy: "joe-biden",
  }),
];

export const responseRows: readonly ResponseRow[] = [
  response("r1", "2021-12-07", {
    ...infobae,
    about: "patriots-baltic",
    sender: "united-states",
    status: "threatened",
    assertedBy: "joe-biden",
    ...ifInvades,
    family: "military",
    standing: "contested",
  }),
  response("r2", "2021-12-07", {
    ...infobae,
    about: "defensive-materiel-ukraine",
    sender: "united-states",
    status: "threatened",
    assertedBy: "jake-sullivan",
    family: "materiel",
    condition: "Russia goes further into Ukraine",
    target: "ukraine",
  }),
  response("r3", "2021-12-07", {
    ...infobae,
    about: "intelligence-to-ukraine",
    sender: "united-states",
    status: "under-discussion",
    manner: "unnamed",
    family: "intelligence",
    hedge: "possible",
  }),
  response("r4", "2021-12-07", {
    ...infobae,
    about: "evacuation-plan",
    sender: "united-states",
    status: "in-preparation",
    manner: "institution",
    family: "consular",
    ...ifInvades,
  }),
  response("r5", "2021-12-08", {
    about: "us-troops-in-ukraine",
    sender: "united-states",
    status: "ruled-out",
    polarity: "denied",
    assertedBy: "joe-biden",
    family: "military",
  }),
];

export const measureNames: Readonly<Record<string, string>> = {
  "swift-disconnection": "Disconnection from SWIFT",
  "nord-stream-2-stop": "Nord Stream 2 not used",
  "financial-isolation": "Isolation from the financial system",
  "economic-sanctions-2014": "Limits on sectors of the economy",
  "listings-2014": "Listing of people and entities",
  "strong-economic-measures": "Strong economic measures",
  "eo-14024-sovereign-debt": "Ban on new rouble bonds",
  "massive-consequences": "Massive consequences",
  "patriots-baltic": "Patriot systems in the Baltic states",
  "defensive-materiel-ukraine": "More defensive materiel for Ukraine",
  "intelligence-to-ukraine": "Intelligence on Russian movements",
  "evacuation-plan": "Evacuation of US citizens",
  "us-troops-in-ukraine": "US troops in Ukraine",
  "united-states": "United States",
  "european-union": "European Union",
  "jake-sullivan": "Jake Sullivan",
  "joe-biden": "Joe Biden",
  "victoria-nuland": "Victoria Nuland",
  g7: "G7",
};
