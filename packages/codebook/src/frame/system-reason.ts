/** What the system refused, in a line; `null` for a defect of ours. */
export function systemReason(error: unknown): string | null {
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (typeof code !== "string" || typeof syscall !== "string") return null;
  return `the system refused to ${syscall}${path === undefined ? "" : ` ${path}`} (${code})`;
}
