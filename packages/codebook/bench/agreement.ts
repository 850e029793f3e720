import { join } from "node:path";
import { compareCodings, rounded } from "../src/agreement/compare-codings";
import { readCodings } from "../src/agreement/read-codings";
import { editFile } from "../src/write/index";

const folder = join(process.cwd(), "agreement");

/** Compares the two codings in agreement/, and writes their figures, which the codebook prints. */
const found = rounded(compareCodings(readCodings(folder)));
editFile(join(folder, "figures.json"), () => `${JSON.stringify(found, null, 2)}\n`);
console.table(found.documents);
console.table(found.fields);
