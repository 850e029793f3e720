const square = <path d="M2 2h8v8H2z" fill="none" />;

/** The signs of status and mode are those of the charts. */
const shapes = {
  disc: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  ring: <circle cx="6" cy="6" r="4.5" fill="none" strokeDasharray="2.3 1.5" />,
  diamond: <path d="M6 1 11 6 6 11 1 6zM4.5 9 9 4.5" fill="none" />,
  dashes: <path d="M6 1 11 6 6 11 1 6z" fill="none" strokeDasharray="2.3 1.5" />,
  square: <path d="M2 2h8v8H2z" fill="currentColor" />,
  half: (
    <>
      {square}
      <path d="M2 10h8V2z" fill="currentColor" stroke="none" />
    </>
  ),
  hatched: <path d="M2 2h8v8H2zM2 7 7 2M4.5 10 10 4.5" fill="none" />,
  dotted: <path d="M2 2h8v8H2z" fill="none" strokeDasharray="1.6 1.6" />,
  struck: <path d="M2 2h8v8H2zM1 11 11 1" fill="none" />,
  ended: <path d="M2 2h8v8H2zM2 2 10 10M10 2 2 10" fill="none" />,
  triangle: <path d="M6 1.5 11 10.500H1z" fill="none" strokeLinejoin="round" />,
  tick: <path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" />,
  cross: <path d="M2 2 10 10M10 2 2 10" fill="none" />,
  unequal: <path d="M1.5 4.500h9M1.5 7.500h9M8.5 1l-5 10" fill="none" />,
  pencil: <path d="M1.5 10.500l.5-2.500 6.500-6.500 2 2L4 10zM7 3l2 2" fill="none" strokeLinejoin="round" />,
  swap: <path d="M1 4h9M7.500 1.500 10 4M11 8H2M4.500 10.500 2 8" fill="none" />,
  dash: <path d="M2 6h8" fill="none" />,
  question: <path d="M3.5 4a2.5 2.5 0 1 1 3.6 2.200C6.2 6.7 6 7 6 8M6 10.100v.8" fill="none" />,
  right: <path d="M1 6h9M6.5 2.5 10 6 6.5 9.5" fill="none" />,
  left: <path d="M11 6H2M5.5 2.5 2 6l3.5 3.5" fill="none" />,
  lines: <path d="M2 2.500h8M2 6h8M2 9.500h5" fill="none" />,
  quote: <path d="M2 10V6.500L4 2M7 10V6.500L9 2" fill="none" />,
} as const;

export type GlyphName = keyof typeof shapes;

/** A small sign that stands beside its word, never without it. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg
      className="badge__glyph"
      viewBox="0 0 12 12"
      width="12"
      height="12"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  );
}
