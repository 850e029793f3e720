/** `BoundsRelation` as words: bounds relation. */
export const spaced = (name: string) =>
  name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

/** A link to a closed list, as its heading is called. */
export const listLink = (name: string) => `[${spaced(name)}](#${spaced(name).replaceAll(" ", "-")})`;
