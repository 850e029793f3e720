/** What a reader can find: a claim or an actor, with the words that lead to it. */
export interface SearchDocument {
  /** The address of its page. */
  readonly id: string;
  readonly kind: "claim" | "actor";
  /** The summary of a claim, the name of an actor. */
  readonly title: string;
  /** What stands below the title. */
  readonly note: string;
  /** Names of the actors of a claim, other names of an actor. */
  readonly actors: string;
  readonly places: string;
}
