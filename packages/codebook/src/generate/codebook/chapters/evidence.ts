import { leftOut, span, waived } from "../../../schema/evidence";
import { recordTable } from "../record-table";

export const evidence = `## Evidence

A claim rests on spans of the article's text. The text itself is other people's and is not kept; a span is kept as its place and its digest,
so that whoever has the text can check it. One writes the words to \`find\`, and \`crisis anchor\` replaces them by this:

${recordTable(span)}

Places are code points of the **normalised** text: NFC; quotation marks, dashes and spaces in one spelling; zero-width and control characters
dropped; runs of white space, line breaks included, made one space.

Held against a text, a span is **found** (the same words at the same place), **moved** (the same words elsewhere), **altered** (the surroundings are
there, the words are not) or **gone**. A claim of which all spans were found is \`anchored\`. A claim with \`evidence: []\` is \`cited\`: known only
through another page that cites the article, and shown so everywhere.

**The span must entail the claim.** Every coded number, date and named actor must follow from the words of a span: "two hours" for 2 \`hours\`,
"Tuesday" for a day that was one. A field that no span words, and that follows from what stands around, is named under \`inferred\`.

## Coverage

Nothing is skipped silently. Each sentence of a text is evidence of a claim, or is left out for one of four reasons:

${recordTable(leftOut)}

Each number, date and proper name in a sentence that is not left out lies in a span of evidence, or is waived by name:

${recordTable(waived)}`;
