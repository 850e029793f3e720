import type * as core from "@crisis/core";

export type { Counted, DatePrecision, Lane, Modality, Scope, Status } from "@crisis/core";

type IdField =
  | "id"
  | "article"
  | "publisher"
  | "about"
  | "assertedBy"
  | "via"
  | "places"
  | "origin"
  | "side"
  | "sender"
  | "target"
  | "conditionEvent"
  | "participants"
  | "resolvedBy"
  | "claim"
  | "other"
  | "actor";

type Plain<Id> = Id extends null ? null : Id extends readonly unknown[] ? readonly string[] : string;

/** A published row whose ids may be any: a chart draws what it is given, of this release or another. */
type AnyId<Row> = { readonly [Field in keyof Row]: Field extends IdField ? Plain<Row[Field]> : Row[Field] };

export type DeploymentRow = AnyId<core.DeploymentRow>;
export type SanctionRow = AnyId<core.SanctionRow>;
export type ResponseRow = AnyId<core.ResponseRow>;
export type EventRow = AnyId<core.EventRow>;
export type ForecastRow = AnyId<core.ForecastRow>;
export type RelationRow = AnyId<core.RelationRow>;
export type AttributionRow = AnyId<core.AttributionRow>;
