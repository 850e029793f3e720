export type { DatePrecision } from "./bounds";
export { addDays, type DayRange, dayOf, isDay, lastOfMonth } from "./days";
export { type DateResult, type ParsedDate, parseDate } from "./parse-date";
export { contains, overlaps } from "./ranges";
export { today } from "./today";
export { weekdayOnOrAfter, weekdayOnOrBefore, weekOf } from "./weekday";
