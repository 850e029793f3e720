import type { ForecastRow } from "../rows";

/** How a forecast came out, read with what it said: one that called its event unlikely did not foresee it. */
export type Outcome = ForecastRow["resolution"] | "unlikely-occurred" | "unlikely-not-occurred";

// The lower bands of ICD 203, and "low" of a chance, which has no band but says as much.
const UNLIKELY =
  /(?<!\bnot )(?<!\bno )\b(?:unlikely|improbable|low|remote|less likely|not likely|no chance|poco probable|remota|baja)\b/iu;
const EVEN = 0.5;

/** Whether a forecast says that its event will not come, or hardly: by its polarity, its probability, else its words. */
export function callsUnlikely({
  polarity,
  probabilityHigh,
  wording,
}: Pick<ForecastRow, "polarity" | "probabilityHigh" | "wording">): boolean {
  if (polarity === "denied") return true;
  return probabilityHigh === null ? UNLIKELY.test(wording ?? "") : probabilityHigh < EVEN;
}

/**
 * How a forecast came out. `scored`: the claim of its row whose words carry a probability.
 *
 * @example outcomeOf(row of "low" that occurred, the same) //=> "unlikely-occurred"
 */
export function outcomeOf(first: ForecastRow, scored: ForecastRow): Outcome {
  const { resolution } = first;
  if (resolution !== "occurred" && resolution !== "not-occurred") return resolution;
  return callsUnlikely(scored) ? `unlikely-${resolution}` : resolution;
}
