/** A command that was called in a way that it cannot do: exit code 2. */
export class Misuse extends Error {}
