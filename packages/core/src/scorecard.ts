import { isLeftOut, type Ranked, type WithDeprecated } from "./shapes";

interface Forecast extends Ranked {
  readonly id: string;
  readonly about: string;
  readonly assertedBy: string | null;
  readonly origin: string;
  readonly polarity: "affirmed" | "denied";
  readonly known: string;
  readonly window: string | null;
  readonly wording: string | null;
  readonly probabilityLow: number | null;
  readonly probabilityHigh: number | null;
  readonly resolution: "occurred" | "not-occurred" | "partly" | "open";
  readonly resolvedBy: string | null;
}

/** Why a forecast has no score. The first that fits counts. */
export type Unscoreable = "open" | "partly" | "no-probability";

/** A forecast with how it came out. */
export interface ScoreRow<Row extends Forecast = Forecast> {
  readonly forecast: Row["id"];
  readonly about: Row["about"];
  readonly assertedBy: Row["assertedBy"];
  readonly origin: Row["origin"];
  readonly known: string;
  readonly polarity: Row["polarity"];
  readonly window: Row["window"];
  readonly wording: Row["wording"];
  readonly resolution: Row["resolution"];
  readonly resolvedBy: Row["resolvedBy"];
  /** Why there is no score; null where there is one. */
  readonly unscoreable: Unscoreable | null;
  /** The Brier score, from 0 (sure and right) to 1 (sure and wrong): the least and greatest that the band of probability allows. */
  readonly scoreLow: number | null;
  readonly scoreHigh: number | null;
}

/** Rounds away what binary fractions leave. */
const tidy = (score: number) => Math.round(score * 1e6) / 1e6;

function whyNot(row: Forecast): Unscoreable | null {
  if (row.resolution === "open" || row.resolution === "partly") return row.resolution;
  return row.probabilityLow === null || row.probabilityHigh === null ? "no-probability" : null;
}

/**
 * How forecasts came out: a row for each, in their order, scored where the words carry a probability.
 *
 * The score is Brier's (1950): the square of the distance between the probability and what came, 1 or 0. Words give a band (ICD
 * 203), so the score is a range. Words without a probability, such as "could", are unscoreable, and say so; nothing is made
 * up for them. So are forecasts that no claim of the corpus resolves, and those that came about in part. A forecast that is
 * denied ("will not") has the probability that its words give to the event. Deprecated rows are left out unless
 * `deprecated: true`.
 *
 * @param rows forecasts
 * @param options whether deprecated forecasts count
 * @example
 * import { forecasts } from "@crisis/core/forecasts";
 *
 * scorecard(where(forecasts, { assertedBy: "oleksii-reznikov", known: { lte: "2021-12-31" } }))
 *   .map(({ wording, resolution, unscoreable, scoreLow, scoreHigh }) => [wording, resolution, unscoreable, scoreLow, scoreHigh]);
 * //=> [
 * //     ["most likely", "not-occurred", "no-probability", null, null],
 * //     ["a probable scenario", "not-occurred", null, 0.3025, 0.64],
 * //   ]
 */
export function scorecard<Row extends Forecast>(
  rows: readonly Row[],
  options: WithDeprecated = {},
): ScoreRow<Row>[] {
  return rows
    .filter((row) => !isLeftOut(row, options))
    .map((row) => {
      const unscoreable = whyNot(row);
      const came = row.resolution === "occurred" ? 1 : 0;
      const scores =
        unscoreable === null
          ? [row.probabilityLow, row.probabilityHigh].map((p) => tidy(((p as number) - came) ** 2))
          : [];
      return {
        forecast: row.id,
        about: row.about,
        assertedBy: row.assertedBy,
        origin: row.origin,
        known: row.known,
        polarity: row.polarity,
        window: row.window,
        wording: row.wording,
        resolution: row.resolution,
        resolvedBy: row.resolvedBy,
        unscoreable,
        scoreLow: scores.length === 0 ? null : Math.min(...scores),
        scoreHigh: scores.length === 0 ? null : Math.max(...scores),
      };
    });
}
