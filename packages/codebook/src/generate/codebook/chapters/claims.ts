import { z } from "zod";
import { commonRecord } from "../../../schema/claims/common";
import { claimRecord } from "../../../schema/index";
import { recordTable } from "../record-table";
import { attribution } from "./attribution";
import { kindLeads } from "./kind-leads";

const COMMON = Object.keys(commonRecord);

const common = `## The fields of every claim

Modality is a field of every kind except three: of a forecast it is always \`forecast\`, and of a sanction or response it follows from the
status (see [status](#which-modality-a-status-gives)).

${recordTable(z.strictObject(commonRecord))}

Three fields are easily mixed up. **Modality** says in which mode the thing stands to the world: soldiers who are there are \`actual\`, soldiers
who are to come are \`planned\`. **Polarity** says whether the text affirms or denies it. **Hedge** says how sure the text is of itself: "it
appears that soldiers are there" is \`actual\`, \`affirmed\`, \`apparent\`.`;

/** The chapter on what all claims share, and one section a kind. */
export function claims(): string {
  const sections = claimRecord.options.map((record) => {
    const kind = record.shape.kind.value;
    return `### ${kind}\n\n${kindLeads[kind]}\n\n${recordTable(record, ["kind", ...COMMON])}`;
  });
  return [common, attribution, "## The fields of each kind", ...sections].join("\n\n");
}
