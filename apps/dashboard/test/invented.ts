import type {
  ActorId,
  ArticleId,
  ClaimId,
  EventId,
  ForceId,
  MeasureId,
  PlaceId,
  PublisherId,
} from "@crisis/core";
import type { Corpus } from "@/corpus/corpus";

type AnyId = ActorId | ArticleId | ClaimId | EventId | ForceId | MeasureId | PlaceId | PublisherId;
type InventedValue<Value> = Value extends AnyId
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly InventedValue<Item>[]
    : Value;

/** A row whose ids may be invented: those of `@crisis/core` are literal types. */
export type Invented<Row> = { readonly [Column in keyof Row]: InventedValue<Row[Column]> };

export type InventedCorpus = {
  readonly [Name in keyof Corpus]: Corpus[Name] extends readonly (infer Row)[]
    ? readonly Invented<Row>[]
    : Corpus[Name];
};
