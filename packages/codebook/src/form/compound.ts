import { Misuse } from "../frame/misuse";
import { nearestWord } from "../read/index";
import { manner, participantRole, placeRole, relationType } from "../schema/vocabulary";

/** A part of a claim that one flag gives, its pieces joined by colons. */
export type Compound = {
  flag: string;
  /** The field of the claim that it fills. */
  field: string;
  form: string;
  description: string;
  read: (said: string) => unknown;
  list: boolean;
};

const words = (list: { words: Readonly<Record<string, string>> }) => Object.keys(list.words);

/** The parts of a claim that hold records of their own, as flags. */
export const compounds: readonly Compound[] = [
  {
    flag: "by",
    field: "attribution",
    form: "manner:actor:office",
    description: `who said it, originator first: ${words(manner).join(", ")}; for unnamed, manner:how they are described`,
    list: true,
    read(said) {
      const [how = "", who, ...office] = said.split(":");
      wantWord("by", how, words(manner));
      if (how === "unnamed") return { manner: how, ...(who ? { described: who } : {}) };
      if (!who && (how === "named" || how === "institution"))
        throw new Misuse(`--by: ${how} says who: ${how}:<actor>`);
      return {
        manner: how,
        ...(who ? { actor: who } : {}),
        ...(office.length > 0 ? { office: office.join(":") } : {}),
      };
    },
  },
  {
    flag: "place",
    field: "places",
    form: "place:role",
    description: `where, with its role: ${words(placeRole).join(", ")}`,
    list: true,
    read(said) {
      const [place, role = "at"] = said.split(":");
      wantWord("place", role, words(placeRole));
      return { place, role };
    },
  },
  {
    flag: "participant",
    field: "participants",
    form: "actor:role:office",
    description: `who took part: ${words(participantRole).join(", ")}`,
    list: true,
    read(said) {
      const [actor, role = "participant", ...office] = said.split(":");
      wantWord("participant", role, words(participantRole));
      return { actor, role, ...(office.length > 0 ? { office: office.join(":") } : {}) };
    },
  },
  {
    flag: "relation",
    field: "relations",
    form: "type:claim:outcome",
    description: `how it stands to another claim: ${words(relationType).join(", ")}; the outcome for resolves`,
    list: true,
    read(said) {
      const [type = "", claim, outcome] = said.split(":");
      wantWord("relation", type, words(relationType));
      return { type, claim, ...(outcome ? { outcome } : {}) };
    },
  },
  {
    flag: "known",
    field: "known",
    form: "day:reference",
    description:
      "the day on which it was public before the article; a claim's id or an address, where not the text but that shows it",
    list: false,
    read(said) {
      const [day, ...reference] = said.split(":");
      if (reference.length === 0) return { day, basis: "utterance" };
      return { day, basis: "reference", reference: reference.join(":") };
    },
  },
  {
    flag: "condition",
    field: "condition",
    form: "event:summary",
    description:
      "the trigger of a threatened measure, in our words; its event's id first, or nothing before the colon",
    list: false,
    read(said) {
      const at = said.indexOf(":");
      const event = at > 0 ? said.slice(0, at) : "";
      return { summary: said.slice(at + 1).trim(), ...(event ? { event } : {}) };
    },
  },
  {
    flag: "probability",
    field: "probability",
    form: "low:high",
    description: "a band of ICD 203, as in 0.55:0.8, where the words carry one",
    list: false,
    read(said) {
      const [low, high] = said.split(":").map(Number);
      return { low, high };
    },
  },
];

function wantWord(flag: string, said: string, list: readonly string[]): void {
  if (list.includes(said)) return;
  const near = nearestWord(said, list);
  throw new Misuse(
    `--${flag}: expected one of ${list.join(", ")}, got ${said || "nothing"}${near ? `; did you mean ${near}?` : ""}`,
  );
}
