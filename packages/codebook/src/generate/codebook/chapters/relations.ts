import { correction, relation } from "../../../schema/relation";
import { recordTable } from "../record-table";

export const relations = `## Relations

A relation is written on one of two claims and names the other: a copy names what it repeats, a claim of the outcome the forecast that it
resolves. The words are those of [relation type](#relation-type).

${recordTable(relation)}

What is derived from them:

- **origin**: the end of the chain of \`repeats\`. Ten papers that print one agency's figure are one origin, not ten.
- **corroboration**: from \`confirms\` and \`contradicts\`, in either direction, between claims of different origins; deprecated claims do not count.
- **resolution** of a forecast: from the claim that \`resolves\` it, with its \`outcome\`. What came after its window is
  \`not-occurred\`, with a note that says when it came.

## Corrections

What the article says stays in the claim. A correction on the claim says which field is wrong, what the record is, why, and who shows it.

${recordTable(correction)}

## Deprecated claims

A claim is never deleted, since its id may be cited. One that should not have been coded, or was coded twice, gets the rank \`deprecated\` with a
reason; queries leave it out unless asked.`;
