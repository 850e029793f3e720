import { Glyph, type GlyphName } from "./glyph";

export type Tone = "good" | "bad" | "warn" | "plain" | "strong";

/** A glyph and a word: what it says does not hang on its colour. */
export function Badge({ glyph, tone = "plain", word }: { glyph: GlyphName; tone?: Tone; word: string }) {
  return (
    <span className={`badge badge--${tone}`}>
      <Glyph name={glyph} />
      {word}
    </span>
  );
}
