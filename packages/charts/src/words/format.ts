/** Formats the numbers and dates at axes, in one locale; always UTC. */
export interface Format {
  readonly axisNumber: (value: number) => string;
  readonly dayMonth: (date: Date) => string;
  readonly month: (date: Date) => string;
  readonly monthOnly: (date: Date) => string;
  /** A month without its year, not shortened. */
  readonly monthWritten: (date: Date) => string;
  readonly year: (date: Date) => string;
}

// Versions of ICU differ in the kind of space that they use.
const plainSpaces = (text: string): string => text.replace(/\s/gu, " ");

// A date stays on one line.
const unbroken = (text: string): string => text.replace(/\s/gu, "\u00a0");

/** The formats of a locale. */
export function formatOf(locale: string): Format {
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC", calendar: "gregory" });
    return (value: Date) => unbroken(format.format(value));
  };
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  return {
    axisNumber: (value) => plainSpaces((Math.abs(value) >= 1e6 ? compact : plain).format(value)),
    dayMonth: date({ day: "numeric", month: "short" }),
    month: date({ month: "short", year: "numeric" }),
    monthOnly: date({ month: "short" }),
    monthWritten: date({ month: "long" }),
    year: date({ year: "numeric" }),
  };
}
