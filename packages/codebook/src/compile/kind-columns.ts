import type { ClaimRecord } from "../schema/index";
import { find } from "./index-by";
import type { PlacedClaim, RecordIndex } from "./record-index";
import { resolutionColumns } from "./resolution-columns";
import type { Row } from "./row";

/** The columns that the rows of a claim's kind have besides. */
export function kindColumns(placed: PlacedClaim, index: RecordIndex): Row {
  const { claim } = placed;
  switch (claim.kind) {
    case "deployment": {
      const { counted, relation, quantityType, posture, scope } = claim;
      const { side } = find(index.forces, "force", claim.about, "about");
      return { side, counted, ...bounds(claim), relation, quantityType, posture, scope };
    }
    case "sanction": {
      const { tier, legalActs } = find(index.measures, "measure", claim.about, "about");
      return { ...measureColumns(claim, index), tier, legalActs };
    }
    case "response":
      return measureColumns(claim, index);
    case "casualties": {
      const { counted, victims, side, relation } = claim;
      return { counted, victims, side, ...bounds(claim), relation };
    }
    case "event": {
      const { type, channel, outcome, topics } = claim;
      const participants = [...new Set(claim.participants.map(({ actor }) => actor))];
      return { lane: laneOf(claim, index), type, participants, channel, outcome, topics };
    }
    case "forecast":
      return {
        lane: laneOf(claim, index),
        window: claim.date,
        wording: claim.wording,
        probabilityLow: claim.probability?.low ?? null,
        probabilityHigh: claim.probability?.high ?? null,
        ...resolutionColumns(placed, index.incoming),
      };
    case "assessment":
      return { aspect: claim.aspect, object: claim.object };
    case "statement":
      return { verb: claim.verb, addressee: claim.addressee, topic: claim.topic };
    case "quantity": {
      const { counted, relation, unit } = claim;
      return { counted, ...bounds(claim), relation, unit };
    }
  }
}

type Bounds = { low: number | null; best: number | null; high: number | null };
const bounds = ({ low, best, high }: Bounds): Bounds => ({ low, best, high });

const laneOf = (claim: ClaimRecord, { events }: RecordIndex) =>
  find(events, "event", claim.about, "about").lane;

function measureColumns(claim: Extract<ClaimRecord, { status: unknown }>, { measures }: RecordIndex) {
  const { family, instrument } = find(measures, "measure", claim.about, "about");
  const { sender, target, status, condition, effective } = claim;
  return {
    sender,
    target,
    status,
    condition: condition?.summary ?? null,
    conditionEvent: condition?.event ?? null,
    effective,
    family,
    instrument,
  };
}
