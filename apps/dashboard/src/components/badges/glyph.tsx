const shapes = {
  disc: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  ring: <circle cx="6" cy="6" r="4" fill="none" />,
  dashes: <circle cx="6" cy="6" r="4" fill="none" strokeDasharray="2.5 1.7" />,
  square: <path d="M2 2h8v8H2z" fill="currentColor" />,
  frame: <path d="M2 2h8v8H2z" fill="none" />,
  half: <path d="M2 2h8v8H2zM2 10 10 2v8z" fill="none" />,
  triangle: <path d="M6 1.5 11 10.5H1z" fill="none" strokeLinejoin="round" />,
  tick: <path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" />,
  cross: <path d="M2 2 10 10M10 2 2 10" fill="none" />,
  split: <path d="M1 4.5h10M1 7.5h10M8.5 1.5l-5 9" fill="none" />,
  dash: <path d="M2 6h8" fill="none" />,
  dots: (
    <g fill="currentColor" stroke="none">
      <circle cx="2" cy="6" r="1.3" />
      <circle cx="6" cy="6" r="1.3" />
      <circle cx="10" cy="6" r="1.3" />
    </g>
  ),
  question: (
    <g fill="none">
      <path d="M3.5 4a2.5 2.5 0 1 1 3.6 2.2C6.2 6.7 6 7 6 8" />
      <path d="M6 10.1v.8" />
    </g>
  ),
  right: <path d="M1 6h9M6.5 2.5 10 6 6.5 9.5" fill="none" />,
  left: <path d="M11 6H2M5.5 2.5 2 6l3.5 3.5" fill="none" />,
  anchor: <path d="M2 2.5h8M2 6h8M2 9.5h5" fill="none" />,
  quote: <path d="M2 10V6.5L4 2M7 10V6.5L9 2" fill="none" />,
  pause: <path d="M4 2v8M8 2v8" fill="none" />,
  slash: (
    <g fill="none">
      <circle cx="6" cy="6" r="4.5" />
      <path d="M3 9 9 3" />
    </g>
  ),
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
