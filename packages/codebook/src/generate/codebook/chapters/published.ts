import type { Dataset } from "../../../schema/index";
import { datasets } from "../../../schema/index";
import { markdownTable } from "../markdown-table";

const GROUPS: Readonly<Record<Dataset["group"], string>> = {
  claims: "claims",
  articles: "articles",
  registers: "register",
  tables: "table by claim",
};

export const published = `## What is published

Each dataset is a subpath of \`@crisis/core\`, a JSON file and a CSV file with the same rows. Rows are flat: what is a list of records in an article
file is a table of its own, keyed by claim id and \`order\`.

${markdownTable(
  ["dataset", "row", "holds", "what", "key"],
  [
    ["`claims`", "`ClaimRow`", "claims", "The claims of every kind", "`id`"],
    ...datasets.map(({ name, rowType, group, description, key }) => [
      `\`${name}\``,
      `\`${rowType}\``,
      GROUPS[group],
      description,
      key.map((column) => `\`${column}\``).join(", "),
    ]),
  ],
)}

In CSV, lists are joined by \`;\`, and \`null\` is an empty cell. Cells are written as they are, without a mark before a leading \`=\`, \`+\`, \`-\` or \`@\`: a
text that a spreadsheet would run as a formula is refused when the data is built, as are an empty text and a list item that holds a \`;\`. So the CSV
says exactly what the JSON says.`;
