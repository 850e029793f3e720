type Triple = readonly [number, number, number];

/** The light of a colour such as "#15507f": red, green and blue in proportion to it, each from 0 to 1. */
function linear(hex: string): Triple {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`no colour of six hexadecimal digits: "${hex}"`);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * How readers see who lack one of the three cones, as matrices over linear red, green and blue: Machado, Oliveira and
 * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), severity 1.
 */
const visions = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, readonly Triple[]>>;

const times = (matrix: readonly Triple[], [a, b, c]: Triple) =>
  matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * a + y * b + z * c)));

/** CIE 1976 L*a*b* of linear sRGB, white point D65. */
function lab([red = 0, green = 0, blue = 0]: readonly number[]): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two colours are apart for a reader (CIE 1976 ΔE: about 2.3 is just seen side by side). */
function distance(one: string, other: string, vision: keyof typeof visions): number {
  const [a, b] = [one, other].map((hex) => lab(times(visions[vision], linear(hex))));
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) : 0;
}

// Five times what is just seen side by side: told apart at a distance, as small marks.
const APART = 12;

/** Of all pairs of some colours, by name, those that a reader could take for one another, and which reader. */
export function alike(names: readonly string[], hex: (name: string) => string): string[] {
  return (["normal", "protanopia", "deuteranopia", "tritanopia"] as const).flatMap((vision) =>
    names.flatMap((one, index) =>
      names.slice(index + 1).flatMap((other) => {
        const apart = distance(hex(one), hex(other), vision);
        return apart < APART ? [`${one} and ${other}, ${vision}: ${apart.toFixed(1)}`] : [];
      }),
    ),
  );
}

/** Of some colours on some grounds, by name, those whose contrast is less than asked for. */
export function weak(
  names: readonly string[],
  grounds: readonly string[],
  least: number,
  hex: (name: string) => string,
): string[] {
  return names.flatMap((name) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(hex(name), hex(ground));
      return ratio < least ? [`${name} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}
