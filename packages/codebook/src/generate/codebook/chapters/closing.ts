export const closing = `## Ids

An id is lower-case letters and digits in words joined by hyphens, at most 80 characters. A claim's begins with its article's. Ids never die: an id
that moved redirects and is marked deprecated; an id that was split names its successors.

## What a version means

| bump | what changed |
|---|---|
| major | an id removed or split; a field renamed, retyped or made nullable; a word removed from a closed list, or added to one; a claim's kind |
| minor | a claim, register entry, dataset or optional field added; an id moved; a claim deprecated; modality, status, unit or tier changed |
| patch | bounds, date, summary, evidence or attribution corrected; anything that no row shows |`;
