import type { DeploymentRow, RelationRow } from "../src/rows";
import { claim, during } from "./claim";

type Some = Partial<DeploymentRow>;

const russian = "russian-forces-near-ukraine";

function row(id: string, known: string, some: Some): DeploymentRow {
  return {
    ...claim(id, known, some),
    kind: "deployment",
    about: russian,
    side: "russia",
    counted: "personnel",
    low: null,
    best: null,
    high: null,
    relation: "exact",
    quantityType: "stock",
    posture: null,
    scope: [],
    ...some,
  };
}

const exact = (n: number): Some => ({ low: n, best: n, high: n, relation: "exact" });
const about = (n: number): Some => ({ best: n, relation: "about" });
const moreThan = (n: number): Some => ({ low: n, best: n, relation: "more-than" });
const by = (assertedBy: string, some: Some = {}): Some => ({ assertedBy, ...some });

/** Invented claims in the real shape, after the situation of winter 2021. */
export const deploymentRows: readonly DeploymentRow[] = [
  row(
    "d1",
    "2021-04-19",
    by("josep-borrell", { ...moreThan(100000), scope: ["near-border", "crimea"], corrected: ["low"] }),
  ),
  row(
    "d2",
    "2021-11-03",
    by("ukrainian-defence-intelligence", {
      ...about(90000),
      manner: "institution",
      scope: ["near-border", "donbas"],
    }),
  ),
  row(
    "d3",
    "2021-11-10",
    by("volodymyr-zelensky", { best: 100000, high: 100000, relation: "nearly", scope: ["near-border"] }),
  ),
  row("d4", "2021-11-21", by("kyrylo-budanov", { ...moreThan(92000), via: ["military-times"] })),
  row(
    "d5",
    "2021-12-03",
    by("oleksii-reznikov", { ...exact(94300), scope: ["near-border", "crimea"], standing: "confirmed" }),
  ),
  row("d6", "2021-12-03", {
    ...about(70000),
    manner: "unnamed",
    standing: "confirmed",
    publisher: "washington-post",
  }),
  row("d7", "2021-12-03", {
    ...{
      high: 175000,
      relation: "up-to",
      manner: "unnamed",
      publisher: "washington-post",
      modality: "planned",
    },
    ...during("2022-01/2022-03~", "2022-01-01", "2022-03-31", "interval"),
    approximate: true,
    standing: "confirmed",
  }),
  row("d8", "2021-12-03", {
    counted: "battalion-tactical-groups",
    ...exact(50),
    manner: "unnamed",
    publisher: "washington-post",
  }),
  row("d9", "2021-12-03", {
    counted: "battalion-tactical-groups",
    ...exact(100),
    modality: "planned",
    manner: "unnamed",
    publisher: "washington-post",
  }),
  row(
    "d10",
    "2021-12-05",
    by("oleksii-reznikov", { ...about(175000), modality: "forecast", hedge: "possible" }),
  ),
  row("d11", "2021-12-07", {
    ...about(175000),
    manner: "own-voice",
    publisher: "infobae",
    evidence: "anchored",
    standing: "contested",
    corrected: ["best", "modality"],
    scope: ["near-border"],
    posture: "deployed",
  }),
  row("d12", "2021-12-07", {
    counted: "brigades",
    relation: "unquantified",
    manner: "own-voice",
    publisher: "infobae",
    evidence: "anchored",
  }),
  row("d13", "2021-12-07", {
    counted: "tanks",
    relation: "unquantified",
    manner: "own-voice",
    publisher: "infobae",
    evidence: "anchored",
  }),
  row("d14", "2021-12-07", {
    best: 100000,
    high: 100000,
    relation: "nearly",
    manner: "own-voice",
    publisher: "npr",
  }),
  row(
    "d15",
    "2022-02-18",
    by("michael-carpenter", {
      low: 169000,
      high: 190000,
      relation: "between",
      scope: ["crimea", "belarus", "national-guard", "separatists"],
    }),
  ),
  row("d16", "2022-02-16", { ...about(7000), quantityType: "change", manner: "unnamed", publisher: "ap" }),
  row(
    "d17",
    "2021-12-25",
    by("russian-southern-military-district", {
      ...moreThan(10000),
      quantityType: "change",
      posture: "withdrawing",
      manner: "institution",
    }),
  ),
  row("d18", "2021-12-07", {
    about: "ukrainian-forces",
    side: "ukraine",
    ...moreThan(100000),
    manner: "own-voice",
    publisher: "infobae",
    evidence: "anchored",
    standing: "contested",
  }),
  row(
    "d19",
    "2021-12-01",
    by("maria-zakharova", {
      about: "ukrainian-forces",
      side: "ukraine",
      ...exact(125000),
      scope: ["donbas"],
      hedge: "apparent",
    }),
  ),
  row(
    "d20",
    "2022-01-24",
    by("john-kirby", {
      about: "us-forces-europe",
      side: "united-states",
      ...exact(8500),
      modality: "possible",
      posture: "alert",
    }),
  ),
  row(
    "d21",
    "2022-02-02",
    by("jen-psaki", {
      about: "us-forces-europe",
      side: "united-states",
      ...exact(3000),
      quantityType: "change",
      via: ["john-kirby"],
      modality: "promised",
    }),
  ),
  row(
    "d22",
    "2021-12-07",
    by("jake-sullivan", {
      about: "us-forces-europe",
      side: "united-states",
      counted: "units",
      relation: "unquantified",
      modality: "threatened",
      evidence: "anchored",
      publisher: "infobae",
    }),
  ),
  row(
    "d23",
    "2021-12-08",
    by("joe-biden", {
      about: "us-forces-ukraine",
      side: "united-states",
      relation: "unquantified",
      polarity: "denied",
      modality: "planned",
    }),
  ),
  row(
    "d24",
    "2022-01-18",
    by("ukrainian-defence-intelligence", {
      about: "separatist-forces-donbas",
      side: "donbas-separatists",
      ...moreThan(35000),
      manner: "institution",
      via: ["cnn"],
    }),
  ),
];

const against = (claimId: string, other: string, type: RelationRow["type"] = "contradicts"): RelationRow => ({
  claim: claimId,
  order: 0,
  type,
  other,
  outcome: null,
  note: null,
});

export const deploymentRelations: readonly RelationRow[] = [
  against("d11", "d5"),
  against("d11", "d6"),
  against("d11", "d7"),
  against("d18", "d19"),
  against("d4", "d2", "supersedes"),
  against("d18", "d2", "confirms"),
  against("d6", "d14", "confirms"),
];

export const names: Readonly<Record<string, string>> = {
  "russian-forces-near-ukraine": "Russian forces near Ukraine",
  "russian-southern-military-district": "Russia’s Southern Military District",
  "ukrainian-defence-intelligence": "Ukrainian defence intelligence",
  "josep-borrell": "Josep Borrell",
  "washington-post": "The Washington Post",
  "donbas-separatists": "Separatists in the Donbas",
  "united-states": "United States",
  npr: "NPR",
  ap: "AP",
  cnn: "CNN",
  "us-forces-europe": "US forces in Europe",
};

export const attributions = [
  ["d6", "US intelligence document"],
  ["d7", "US intelligence document"],
  ["d16", "senior US official"],
].map(([claim = "", described = null]) => ({
  claim,
  order: 0,
  manner: "unnamed" as const,
  actor: null,
  office: null,
  described,
}));
