import type { DeploymentRow, EventRow, ForecastRow, SanctionRow } from "../src/rows";
import { deploymentRows, names } from "./deployments";
import { forecastRows } from "./forecasts";
import { measureNames, sanctionRows } from "./sanctions";
import { eventNames, timelineRows } from "./timeline";

const STRINGS = [
  "<script>alert(1)</script>",
  "وزارة الدفاع الأوكرانية",
  "x".repeat(5000),
  "Name ".repeat(1000),
  "\u202eturned round\u0000\u0007",
  'quoted "><img src=x onerror=alert(1)>',
  "",
  "国防部发言人说乌克兰边境附近的军队人数不明",
];

/** A hostile string in the place of every name. */
export const hostileNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys({ ...names, ...measureNames, ...eventNames, infobae: "", russia: "" }).map((id, index) => [
    id,
    STRINGS[index % STRINGS.length] ?? "",
  ]),
);

const repeat = <Row extends { readonly id: string }>(rows: readonly Row[], times: number): Row[] =>
  Array.from({ length: times }, (_, index) => {
    const row = rows[index % rows.length] as Row;
    return { ...row, id: `${row.id}-${index}`, origin: `${row.id}-${index}` };
  });

/** Three hundred claims, one with a number that no army has. */
export const manyDeployments: readonly DeploymentRow[] = repeat(deploymentRows, 300).map((row, index) =>
  index === 7 ? { ...row, counted: "personnel", low: 1e15, best: 1e15, high: 1e15, relation: "exact" } : row,
);

export const manySanctions: readonly SanctionRow[] = repeat(sanctionRows, 300).map((row, index) => ({
  ...row,
  sender: `sender-${index % 9}`,
  about: `measure-${index % 23}`,
}));

export const manyForecasts: readonly ForecastRow[] = repeat(forecastRows, 300).map((row, index) => ({
  ...row,
  about: `event-number-${index % 7}`,
}));

export const manyThreats: readonly SanctionRow[] = repeat(sanctionRows, 300).map((row, index) => ({
  ...row,
  status: "threatened",
  sender: `sender-${index % 9}`,
  about: `measure-${index % 101}`,
}));

export const manyEvents: readonly (EventRow | ForecastRow)[] = repeat(timelineRows, 300).map(
  (row, index) => ({
    ...row,
    about: `event-number-${index}-of-the-many`,
  }),
);

const first = deploymentRows[0] as DeploymentRow;
const [event] = timelineRows as readonly [EventRow];

const nothing = {
  assertedBy: null,
  date: null,
  from: null,
  to: null,
  datePrecision: null,
  dateBasis: null,
  summary: "",
  corrected: [],
} as const;

/** A claim that says as little as a row can. */
export const nullDeployment: DeploymentRow = {
  ...first,
  ...nothing,
  manner: "impersonal",
  low: null,
  best: null,
  high: null,
  relation: "unquantified",
  posture: null,
  scope: [],
};

export const nullEvent: EventRow = {
  ...event,
  ...nothing,
  manner: "impersonal",
  channel: null,
  outcome: null,
};
