import type { Instrument, Kind } from "../generated/rows";

const HELP: readonly (Instrument | undefined)[] = [
  "materiel-supply",
  "intelligence-sharing",
  "capability-reinforcement",
  "evacuation",
];

/**
 * Whether a measure helps those it is directed at, by its instrument: such a response is held out for them where others are
 * threatened with. A package, which can be anything, is not taken for help.
 *
 * @param measure a sanction or response, or those of its fields that tell
 * @example
 * import { isHelp } from "@crisis/core/sentence";
 *
 * isHelp({ kind: "response", instrument: "materiel-supply" });
 * //=> true
 */
export const isHelp = ({
  kind,
  instrument,
}: {
  readonly kind: Kind;
  readonly instrument?: Instrument;
}): boolean => kind === "response" && HELP.includes(instrument);
