/**
 * Events in their order, a row an event: `@crisis/core/chronology`.
 *
 * @module chronology
 */

export { type Chronology, type ChronologyRow, chronology, type EventClaim } from "./chronology";
export type { EventDate } from "./event-date";
export type { EventStatus } from "./event-status";
