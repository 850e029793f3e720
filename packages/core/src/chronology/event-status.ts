import type { EventClaim } from "./chronology";

export type EventStatus = "happened" | "denied" | "disputed" | "foreseen" | "ruled-out";

const tellsOfPast = ({ kind, modality }: EventClaim) => kind === "event" && modality === "actual";
const affirms = ({ polarity }: EventClaim) => polarity === "affirmed";

/** The claims that are heard before the others: that it happened before plans, affirmed before denied. */
export function decisive<Row extends EventClaim>(claims: readonly Row[]): readonly Row[] {
  const past = claims.filter(tellsOfPast);
  const heard = past.length > 0 ? past : claims;
  const affirmed = heard.filter(affirms);
  return affirmed.length > 0 ? affirmed : heard;
}

/** Whether an event happened or is foreseen, as its claims say. */
export function statusOf(claims: readonly EventClaim[]): EventStatus {
  const past = claims.filter(tellsOfPast);
  if (past.length === 0) return claims.some(affirms) ? "foreseen" : "ruled-out";
  if (past.every(affirms)) return "happened";
  return past.some(affirms) ? "disputed" : "denied";
}
