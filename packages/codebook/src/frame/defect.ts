/** What is told of a fault of the tool itself: where it is, without the line of bundled code that Node would print with it. */
export function defect(error: unknown): string {
  const where = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `crisis: a fault of the tool, and not of the call; please report it with these lines:\n${where}\n`;
}
