import { z } from "zod";
import { forbiddenCharacter, refuseCharacter } from "./forbidden-character";

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
export const prose = (max = 600) => readable(z.string().trim().min(1).max(max));

/** A name or title of at most so many characters. */
export const label = (max: number) => readable(z.string().max(max));

function readable(schema: z.ZodString): z.ZodString {
  return schema.superRefine((text, { addIssue }) => {
    const forbidden = forbiddenCharacter(text);
    if (forbidden) addIssue({ code: "custom", message: refuseCharacter(forbidden) });
  });
}

/** A key phrase of a source, within five words. */
export const keyPhrase = () =>
  prose(80).refine((text) => text.split(/\s+/).length <= 5, "a quoted key phrase has at most five words");
