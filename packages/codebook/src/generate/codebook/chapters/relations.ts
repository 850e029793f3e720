import { correction, relation } from "../../../schema/relation";
import { recordTable } from "../record-table";

export const relations = `## Relations

A relation is written on one of two claims and names the other: a copy names what it repeats, a claim of the outcome the forecast that it
resolves. The words are those of [relation type](#relation-type).

${recordTable(relation)}

What is derived from them:

- **origin**: the end of the chain of \`repeats\`. Ten papers that print one agency's figure are one origin, not ten.
- **standing**: the first of its words that holds, as of any day. A correction counts from the day of its reference, a relation from the day on
  which both claims were known, in either direction; what is said of a copy is said of its origin. Only claims in good standing (not
  withdrawn, superseded or corrected) contest or confirm, so a wrong report contests nobody. Only an independent claim confirms: neither
  publisher nor asserter share an institution, by \`partOf\` and the offices in the registers.
- **resolution** of a forecast: from the claim that \`resolves\` it, with its \`outcome\`. What came after its window is
  \`not-occurred\`, with a note that says when it came.

## Corrections

What the article says stays in the claim. A correction on the claim says which field is wrong, what the record is, why, and who shows it.

${recordTable(correction)}

## Deprecated claims

A claim is never deleted, since its id may be cited. One that should not have been coded, or was coded twice, gets the rank \`deprecated\` with a
reason; queries leave it out unless asked.`;
