import { findPhrase, makeSpan, sentences, sentencesAround } from "../evidence/index";
import type { SourceText } from "../read/read-source";
import type { DraftSpan, LeftOut, Waived } from "../schema/index";

/** The fields that take a draft's place, or why there are none. */
export type Placed = { ok: true; fields: Record<string, string | number> } | { ok: false; reason: string };

/** A draft span as a span: offsets and digests in place of words. */
export function placeSpan(draft: DraftSpan, { normal }: SourceText): Placed {
  const found = findPhrase(normal, draft.find, draft.nth);
  if (!found.ok) return found;
  return {
    ok: true,
    fields: makeSpan(normal, found.start, found.end, { text: draft.text, role: draft.role }),
  };
}

/** Sentences left out: from the first to the last that the words lie in. */
export function placeLeftOut(entry: LeftOut & { find: string }, source: SourceText): Placed {
  const found = findPhrase(source.normal, entry.find);
  if (!found.ok) return { ok: false, reason: withoutNth(found.reason) };
  const whole = sentencesAround(sentences(source.raw), found);
  const start = whole[0]?.start ?? found.start;
  const end = whole.at(-1)?.end ?? found.end;
  return { ok: true, fields: { text: entry.text, start, end, reason: entry.reason } };
}

/** Why words have no one place, told to somebody who cannot number the places. */
export function withoutNth(reason: string): string {
  return reason.replace("pick one with nth:", "write more of it:");
}

/** A number, date or name waived. */
export function placeWaived(entry: Waived & { find: string }, { normal }: SourceText): Placed {
  const found = findPhrase(normal, entry.find, entry.nth);
  if (!found.ok) return found;
  const { text, what, reason } = entry;
  return { ok: true, fields: { text, start: found.start, end: found.end, what, reason } };
}
