/** How much a version is bumped; `none` where nothing is to be released. */
export const levels = ["none", "patch", "minor", "major"] as const;
export type Level = (typeof levels)[number];

/** The greatest of several levels; `none` of no level. */
export const greatest = (of: readonly Level[]): Level =>
  levels.findLast((level) => of.includes(level)) ?? "none";

/** The lesser of two levels. */
export const lesser = (a: Level, b: Level): Level => (levels.indexOf(a) < levels.indexOf(b) ? a : b);

/** Whether a level covers another. */
export const covers = (level: Level, needed: Level): boolean =>
  levels.indexOf(level) >= levels.indexOf(needed);
