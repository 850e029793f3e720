const FARTHEST_EAST = 14 * 60 * 60 * 1000;

/** The day that it is in the farthest east, where a day begins first: what bears a later one has not been published anywhere. The only
 * place that reads the clock for a rule.
 * @example today(new Date("2022-02-24T11:00:00Z")) //=> "2022-02-25"
 */
export function today(now: Date = new Date()): string {
  return new Date(now.getTime() + FARTHEST_EAST).toISOString().slice(0, 10);
}
