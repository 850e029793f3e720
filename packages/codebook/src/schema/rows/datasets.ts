import type { z } from "zod";
import * as kindRows from "./kind-rows";
import * as registerRows from "./register-rows";
import * as tables from "./tables";

/** A published dataset: a subpath of `@crisis/core`, a JSON file and a CSV file. */
export interface Dataset {
  /** The subpath, the file name and the name of the export. */
  readonly name: string;
  /** The name of the row's type. */
  readonly rowType: string;
  readonly description: string;
  readonly row: z.ZodObject;
  /** The columns that tell rows apart. */
  readonly key: readonly string[];
  readonly group: "claims" | "articles" | "registers" | "tables";
}

const dataset = (
  group: Dataset["group"],
  name: string,
  rowType: string,
  description: string,
  row: z.ZodObject,
  key: readonly string[] = ["id"],
): Dataset => ({ name, rowType, description, row, key, group });

/** The datasets of claims, one a kind. `claims` is all of them together. */
export const kindDatasets = [
  dataset("claims", "deployments", "DeploymentRow", "Forces moved or counted", kindRows.deploymentRow),
  dataset(
    "claims",
    "sanctions",
    "SanctionRow",
    "Restrictive measures, threatened or taken",
    kindRows.sanctionRow,
  ),
  dataset("claims", "responses", "ResponseRow", "Other measures, threatened or taken", kindRows.responseRow),
  dataset(
    "claims",
    "casualties",
    "CasualtiesRow",
    "People killed, injured, missing or captured",
    kindRows.casualtiesRow,
  ),
  dataset("claims", "forecasts", "ForecastRow", "What will or will not happen", kindRows.forecastRow),
  dataset("claims", "timeline", "EventRow", "What happened", kindRows.eventRow),
  dataset(
    "claims",
    "assessments",
    "AssessmentRow",
    "Judgements of intent, capability, control, dependence, alignment or effect",
    kindRows.assessmentRow,
  ),
  dataset("claims", "quantities", "QuantityRow", "Other numbers", kindRows.quantityRow),
  dataset(
    "claims",
    "statements",
    "StatementRow",
    "Positions, demands, promises, denials and warnings",
    kindRows.statementRow,
  ),
] as const;

const claimKey = ["claim", "order"];

/** The other datasets: articles, registers, and tables keyed by claim id. */
export const otherDatasets = [
  dataset("articles", "articles", "ArticleRow", "Published documents", tables.articleRow),
  dataset(
    "articles",
    "texts",
    "TextRow",
    "The texts of the articles: language, translation, digest",
    tables.textRow,
    ["article", "text"],
  ),
  dataset("registers", "actors", "ActorRow", "Persons, states, organisations", registerRows.actorRow),
  dataset(
    "registers",
    "offices",
    "OfficeRow",
    "Offices that persons held, with their dates",
    registerRows.officeRow,
    ["actor", "order"],
  ),
  dataset("registers", "places", "PlaceRow", "Places, with coordinates and precision", registerRows.placeRow),
  dataset("registers", "publishers", "PublisherRow", "Publishers", registerRows.publisherRow),
  dataset(
    "registers",
    "events",
    "EventRegisterRow",
    "Events: identities without values",
    registerRows.eventRegisterRow,
  ),
  dataset(
    "registers",
    "forces",
    "ForceRow",
    "Forces: identities with their side",
    registerRows.forceRegisterRow,
  ),
  dataset(
    "registers",
    "measures",
    "MeasureRow",
    "Measures: family, instrument, tier, legal acts",
    registerRows.measureRegisterRow,
  ),
  dataset(
    "registers",
    "redirects",
    "RedirectRow",
    "Ids that are no longer used, with the ids to use instead",
    registerRows.redirectRow,
  ),
  dataset(
    "tables",
    "corrections",
    "CorrectionRow",
    "Where a source errs, and what the record is",
    tables.correctionRow,
    claimKey,
  ),
  dataset(
    "tables",
    "evidence",
    "EvidenceRow",
    "The spans of text that claims rest on",
    tables.evidenceRow,
    claimKey,
  ),
  dataset(
    "tables",
    "attributions",
    "AttributionRow",
    "Who said it, originator first",
    tables.attributionRow,
    claimKey,
  ),
  dataset(
    "tables",
    "participants",
    "ParticipantRow",
    "Who took part in events, with roles",
    tables.participantRow,
    claimKey,
  ),
  dataset(
    "tables",
    "locations",
    "LocationRow",
    "Where claims place things, with roles",
    tables.locationRow,
    claimKey,
  ),
  dataset(
    "tables",
    "relations",
    "RelationRow",
    "How claims stand to each other",
    tables.relationRow,
    claimKey,
  ),
] as const;

export const datasets: readonly Dataset[] = [...kindDatasets, ...otherDatasets];
