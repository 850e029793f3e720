export const opening = `# Codebook

How a text becomes data: what is coded, into which record, with which words. The tables are generated from the schemas in
\`packages/codebook/src/schema\`, so what stands here is what \`crisis check\` enforces. To change a rule, change the schema and run
\`crisis generate\`.

## The unit is a claim

An article does not contain facts; it contains claims. If a report says that 100 soldiers stand at a border, what we know is that
this report said so on its day, perhaps on somebody's word. Another report may say 70. Both are kept, side by side, each with who
asserted it, where in the text it stands, how the number was worded, when it is said to have held, and when it became known. They are
compared when somebody asks, never merged when stored.

Three habits follow:

- **Code what the text says, not what you know.** Where the text errs, code the error, and add a correction that says what the record is
  and who shows it.
- **Be no more precise than the text.** "More than 100" has no upper bound. "In March" is a month. "Could" has no probability.
- **One assertion, one claim.** A sentence with three assertions gives three claims; an assertion that three sentences repeat gives one,
  with three spans of evidence.

## In which order to work

1. Read the text once to its end. Enter what it speaks of, and is not there yet, into the [registers](#registers).
2. Go sentence by sentence. For each assertion choose the [kind](#kinds-and-which-one), then the subject (\`about\`), then who said it.
3. Give each claim the spans that show its value, its source and its date, as words to \`find\`; \`crisis anchor\` turns them into places.
4. Leave out what is no claim, with a reason; waive the numbers, dates and names that no claim needs, with a reason.
5. Run \`crisis check\`, and \`crisis verify\` with the text at hand. Both say what is missing, and where.`;
