export { type Chronology, type ChronologyRow, chronology, type EventClaim } from "./chronology";
export type { EventDate } from "./event-date";
export type { EventStatus } from "./event-status";
