import { attributionColumns } from "./attribution-columns";
import { dateColumns } from "./date-columns";
import { evidenceStatus } from "./evidence-status";
import { knownDay } from "./known-day";
import { modeColumns } from "./mode-columns";
import { originOf } from "./origin-of";
import type { PlacedClaim, RecordIndex } from "./record-index";
import { standingColumns } from "./standing-columns";

/** The columns that the rows of every kind have. */
export function claimColumns(placed: PlacedClaim, index: RecordIndex) {
  const { claim, article } = placed;
  return {
    id: claim.id,
    kind: claim.kind,
    article: article.id,
    publisher: article.publisher,
    published: article.published,
    about: claim.about,
    ...attributionColumns(placed, index),
    ...modeColumns(claim),
    hedge: claim.hedge,
    ...dateColumns(claim.date),
    sense: claim.sense,
    dateBasis: claim.dateBasis,
    known: knownDay(placed),
    places: [...new Set(claim.places.map(({ place }) => place))],
    summary: claim.summary,
    evidence: evidenceStatus(placed, index.proofs),
    ...standingColumns(placed, index),
    origin: originOf(claim.id, index.claims),
    inferred: claim.inferred,
    rank: claim.rank,
  };
}
