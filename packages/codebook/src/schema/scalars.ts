import { z } from "zod";

/** A calendar day, `2021-12-07`. */
export const day = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "a day is written YYYY-MM-DD")
    .meta({ format: "date" });

/** A date in EDTF, ISO 8601-2: `2014-03`, `2021-12-07`, `2022-01-26/2022-02-05`. */
export const edtf = () => z.string().min(1).max(40).meta({ format: "edtf" });

/** An address on the web. */
export const address = () =>
  z
    .string()
    .max(500)
    .regex(/^https?:\/\/[^\s<>"]+$/, "an address begins with https:// or http://");

/** A sentence or two in our own words. */
export const prose = (max = 600) => z.string().trim().min(1).max(max);

/** A key phrase of a source, within five words. */
export const keyPhrase = () =>
  prose(80).refine((text) => text.split(/\s+/).length <= 5, "a quoted key phrase has at most five words");
