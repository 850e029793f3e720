import type { Compiled } from "../compile/index";
import { type CrisisRecord, datasets } from "../schema/index";
import type { Files } from "./files/files";
import { idSets, oldIds } from "./id-sets";
import { claimsModule } from "./modules/claims-module";
import { crisisModule } from "./modules/crisis-module";
import { datasetModule } from "./modules/dataset-module";
import { metaModule } from "./modules/meta-module";
import { printIds } from "./types/print-ids";
import { printRows } from "./types/print-rows";

/** The files that are generated into `packages/core/src` and committed. */
export function coreFiles(compiled: Compiled, crisis: CrisisRecord): Files {
  const files = new Map([
    ["generated/rows.ts", printRows(crisis)],
    ["generated/crisis.ts", crisisModule(crisis)],
    ["generated/ids.ts", printIds(idSets(compiled), oldIds(compiled))],
    ["generated/meta.ts", metaModule(compiled)],
    ["datasets/claims.ts", claimsModule(compiled["claims"] ?? [])],
  ]);
  for (const dataset of datasets)
    files.set(`datasets/${dataset.name}.ts`, datasetModule(dataset, compiled[dataset.name] ?? []));
  return files;
}
