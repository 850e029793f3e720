import type { Side } from "../generated/crisis";
import type { ActorId, EventId } from "../generated/ids";
import type { Scope, Topic } from "../generated/rows";

/** A text in several languages by code: English always. */
export interface Localized {
  readonly en: string;
  readonly [language: string]: string;
}

/** A time from its first to its last day (YYYY-MM-DD). */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** A side: how it is called, its colour on light and on dark paper, and the actors that it consists of. */
export interface SideEntry {
  readonly label: Localized;
  readonly colour: { readonly light: string; readonly dark: string };
  readonly actors: readonly ActorId[];
}

/** What a figure may include: as a label, short for tables, and as it follows a figure in a sentence. */
export interface ScopeEntry {
  readonly label: Localized;
  readonly short: Localized;
  readonly phrase: Localized;
  /** When to use it, for coders; the English label where left out. */
  readonly meaning?: string;
}

/** A topic. */
export interface TopicEntry {
  readonly label: Localized;
  /** When to use it, for coders; the English label where left out. */
  readonly meaning?: string;
}

/** An event that every time axis shows, with the day of its line. */
export interface TurningPoint {
  readonly event: EventId;
  readonly day: string;
  readonly label: Localized;
}

/** A territory (Wikidata item) that belongs in law to another country (ISO 3166-1) than on the ground. */
export interface Border {
  readonly territory: string;
  readonly country: string;
  readonly reason: string;
}

/** What is on each tier of the sanctions ladder, from the first, and where the tiers come from. */
export interface Tiers {
  readonly covers: readonly [Localized, Localized, Localized, Localized];
  readonly note: Localized | null;
}

/** The texts of pages that are about the crisis. */
export interface SiteTexts {
  readonly name: Localized;
  readonly description: Localized;
  readonly lead: Localized;
  readonly window: Localized;
  readonly examples: Localized;
  readonly places: Localized;
}

/** What is special to a crisis. */
export interface Crisis {
  readonly title: Localized;
  readonly window: Window;
  /** Claims are about no earlier day. */
  readonly earliest: string;
  readonly sides: Readonly<Record<Side, SideEntry>>;
  readonly scopes: Readonly<Record<Scope, ScopeEntry>>;
  readonly topics: Readonly<Record<Topic, TopicEntry>>;
  readonly turningPoints: readonly TurningPoint[];
  readonly borders: readonly Border[];
  readonly tiers: Tiers;
  readonly site: SiteTexts;
}
