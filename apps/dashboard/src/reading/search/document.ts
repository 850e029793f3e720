/** What a reader can find: a claim, an actor or a subject, with the words that lead to it. */
export interface SearchDocument {
  /** The address of its page. */
  readonly id: string;
  readonly kind: "claim" | "actor" | "subject";
  /** The summary of a claim, the name of an actor or subject. */
  readonly title: string;
  /** What stands below the title. */
  readonly note: string;
  /** Names of the actors of a claim, other names of an actor. */
  readonly actors: string;
  readonly places: string;
}
