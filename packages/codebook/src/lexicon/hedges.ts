/** How a source words a number (UCDP's low, best and high follow from it). */
export type BoundsRelation =
  | "exact"
  | "about"
  | "nearly"
  | "at-least"
  | "more-than"
  | "at-most"
  | "up-to"
  | "between"
  | "unquantified";

type Hedges = Readonly<Partial<Record<BoundsRelation, readonly string[]>>>;

/** Words right before a number. "Fewer than" is coded at-most: there is no relation that leaves the number itself out. */
export const hedgesBefore: Hedges = {
  about: [
    "about",
    "around",
    "approximately",
    "approx\\.?",
    "roughly",
    "some",
    "circa",
    "an estimated",
    "estimated",
    "close to",
    "in the (region|neighborhood|neighbourhood|vicinity) of",
    "on the order of",
    "something like",
    "more or less",
    "or so",
    "perhaps",
    "~",
  ],
  nearly: [
    "nearly",
    "almost",
    "just under",
    "just short of",
    "not quite",
    "practically",
    "virtually",
    "close on",
  ],
  "at-least": ["at least", "no (fewer|less) than", "not (fewer|less) than", "a minimum of", "minimum of"],
  "more-than": [
    "more than",
    "over",
    "above",
    "north of",
    "upwards? of",
    "in excess of",
    "exceeding",
    "exceeds?",
    "exceeded",
    "greater than",
    "beyond",
    "topping",
    "past",
  ],
  "at-most": [
    "at most",
    "no more than",
    "not more than",
    "a maximum of",
    "maximum of",
    "fewer than",
    "less than",
    "under",
    "below",
    "no greater than",
  ],
  "up-to": ["up to", "as many as", "as much as", "a ceiling of"],
  between: ["between", "from"],
};

/** Words right after a number, or after the thing that it counts. */
export const hedgesAfter: Hedges = {
  about: ["or so", "or thereabouts", "approximately", "give or take", "more or less"],
  "at-least": ["or more", "or higher", "at least", "at minimum", "plus", "\\+"],
  "at-most": ["or less", "or fewer", "at most", "at the most", "maximum", "tops"],
};

/** Words that may stand between a hedge and its number and change nothing. */
export const fillers: readonly string[] = [
  "the",
  "a",
  "an",
  "its",
  "their",
  "just",
  "well",
  "far",
  "even",
  "already",
  "now",
  "currently",
  "probably",
  "possibly",
  "likely",
  "only",
  "another",
  "an additional",
  "additional",
  "a further",
  "total of",
  "a total of",
  "exactly",
  "precisely",
  "US",
  "\\$",
  "€",
  "£",
];
