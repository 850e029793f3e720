/** The part of npm `edtf` that is used here; the package ships no types. */
declare module "edtf" {
  export interface EdtfNode {
    type: "Date" | "Year" | "Decade" | "Century" | "Season" | "Interval" | "List" | "Set";
    values: unknown[];
    /** Bit mask of digits left open, as `YYYYMMDD` from the lowest bit. */
    unspecified?: number;
    earlier?: boolean;
    later?: boolean;
  }
  export interface EdtfConstraints {
    level?: number;
    types?: string[];
    seasonIntervals?: boolean;
    seasonUncertainty?: boolean;
  }
  export function parse(input: string, constraints?: EdtfConstraints): EdtfNode;
}
