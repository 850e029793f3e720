const CONTROLS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LONGEST = 400;

/**
 * Untrusted text made fit to be drawn: no control or direction characters, one line, a length that layout can bear,
 * and right-to-left words set apart so that they do not turn their neighbours round.
 */
export function clean(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replace(CONTROLS, " ")
    .replace(/\s+/g, " ")
    .trim();
  const points = Array.from(line);
  const short = points.length > LONGEST ? `${points.slice(0, LONGEST).join("")}…` : line;
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
}
