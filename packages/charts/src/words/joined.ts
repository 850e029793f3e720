/** Facts on one line; where it breaks, the dot stays at the end of the line. */
export const joined = (facts: readonly string[]): string =>
  facts.filter((fact) => fact !== "").join("\u00a0· ");
