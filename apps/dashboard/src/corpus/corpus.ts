import type {
  ActorRow,
  ArticleRow,
  AttributionRow,
  ClaimRow,
  CorrectionRow,
  DeploymentRow,
  EventRegisterRow,
  EventRow,
  EvidenceRow,
  ForceRow,
  ForecastRow,
  LocationRow,
  MeasureRow,
  OfficeRow,
  ParticipantRow,
  PlaceRow,
  PublisherRow,
  RelationRow,
  ResponseRow,
  SanctionRow,
  TextRow,
} from "@crisis/core";

/** The datasets that the pages read. */
export interface Corpus {
  readonly version: string;
  readonly dataHash: string;
  readonly claims: readonly ClaimRow[];
  readonly deployments: readonly DeploymentRow[];
  readonly sanctions: readonly SanctionRow[];
  readonly responses: readonly ResponseRow[];
  readonly timeline: readonly EventRow[];
  readonly forecasts: readonly ForecastRow[];
  readonly articles: readonly ArticleRow[];
  readonly texts: readonly TextRow[];
  readonly actors: readonly ActorRow[];
  readonly offices: readonly OfficeRow[];
  readonly places: readonly PlaceRow[];
  readonly publishers: readonly PublisherRow[];
  readonly events: readonly EventRegisterRow[];
  readonly forces: readonly ForceRow[];
  readonly measures: readonly MeasureRow[];
  readonly corrections: readonly CorrectionRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly attributions: readonly AttributionRow[];
  readonly participants: readonly ParticipantRow[];
  readonly locations: readonly LocationRow[];
  readonly relations: readonly RelationRow[];
}
