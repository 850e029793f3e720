/**
 * EDTF season codes (ISO 8601-2, 4.8) as first month and number of months; month 12 with 3 months runs into the next
 * year. The standard gives seasons no months: these are the meteorological ones, northern unless the code says
 * southern. npm `edtf` reads them as quarters of the year, so its bounds are not used.
 */
export const seasons: Readonly<Record<number, readonly [month: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};
