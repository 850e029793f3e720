import { z } from "zod";
import { anyId, ref } from "./ids";
import { day, prose } from "./scalars";

const LANGUAGE = /^[a-z]{2,3}$/;

/** A text in several languages: English always, and the others by their code. */
const localized = (max = 120) =>
  z
    .object({ en: prose(max).describe("In English") })
    .catchall(prose(max))
    .refine((texts) => Object.keys(texts).every((language) => LANGUAGE.test(language)), {
      message: "a language is two or three small letters, such as en or es",
    });

const colour = () =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'a colour is six hexadecimal digits in quotation marks, such as "#3459ab"');

export const sideRecord = z.strictObject({
  label: localized().describe("How the side is called"),
  colour: z
    .strictObject({ light: colour().describe("On light paper"), dark: colour().describe("On dark paper") })
    .describe("Its colour in charts; text has to be readable in it"),
  actors: z.array(ref("ActorId")).min(1).describe("The states and bodies of the side"),
});

export const scopeRecord = z.strictObject({
  label: localized().describe("What the figure includes: forces in the north"),
  short: localized().describe("The same for a table or a chart: the north"),
  phrase: localized().describe("The same behind a figure in a sentence: in the north"),
  meaning: prose(160).optional().describe("When to use it, for coders; the English label where left out"),
});

export const topicRecord = z.strictObject({
  label: localized().describe("The topic as readers see it"),
  meaning: prose(160).optional().describe("When to use it, for coders; the English label where left out"),
});

export const turningPointRecord = z.strictObject({
  event: ref("EventId").describe("The event"),
  day: day().describe("The day on which charts rule a line"),
  label: localized(60).describe("What stands at the line"),
});

export const borderRecord = z.strictObject({
  territory: z
    .string()
    .regex(/^Q[1-9]\d*$/, "a Wikidata item is Q and a number")
    .describe("Wikidata item of the territory, as country-coder knows it"),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "a state's code is two capital letters (ISO 3166-1)")
    .describe("ISO 3166-1 code of the country that it belongs to in law"),
  reason: prose(300).describe("By which law or resolution"),
});

/** The file `crisis.yaml`: what is special to one crisis. */
export const crisisRecord = z.strictObject({
  title: localized().describe("What the crisis is called"),
  window: z
    .strictObject({ from: day().describe("First day"), to: day().describe("Last day") })
    .describe("The time that the collection is about"),
  earliest: day().describe("Claims are about no earlier day"),
  sides: z
    .record(anyId(), sideRecord)
    .describe("The sides by id, in the order of legends; who is on none of them is drawn in grey"),
  scopes: z.record(anyId(), scopeRecord).describe("The closed list of what a figure may include, by word"),
  topics: z.record(anyId(), topicRecord).describe("The closed list of topics, by word"),
  turningPoints: z
    .array(turningPointRecord)
    .default([])
    .describe("The few events that every time axis shows, in the order of time"),
  borders: z
    .array(borderRecord)
    .default([])
    .describe("Territories whose borders on the ground are not those in law"),
  tiers: z
    .strictObject({
      covers: z.tuple([localized(), localized(), localized(), localized()]),
      note: localized(200).nullable().default(null),
    })
    .describe(
      "What is on each tier of the sanctions ladder, from the first, and a sentence on where the tiers come from",
    ),
  site: z
    .strictObject({
      name: localized(40).describe("The name of the site"),
      description: localized(160).describe("The site in a sentence, for search engines"),
      lead: localized(400).describe("What the crisis is, on the first page"),
      window: localized(400).describe("About the time that is covered"),
      examples: localized(80).describe("What a reader may search for: a name, a figure"),
      places: localized(600).describe("About the names of places and the policy on disputed ones"),
    })
    .describe("The texts of the pages that are about this crisis"),
});

export type CrisisRecord = z.infer<typeof crisisRecord>;
