/** A replacement in a text, by UTF-16 offsets. */
export type Edit = { start: number; end: number; text: string };

/** A text with replacements made; all else stays as it was, to the character. */
export function splice(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let out = "";
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new RangeError(`edits overlap at ${edit.start}`);
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
