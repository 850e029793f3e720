import type { Compiled } from "../src/compile/index";
import { snapshotOf as shapedSnapshotOf } from "../src/release/snapshot/snapshot";
import { inventedCrisis } from "./invented-crisis";

/** The snapshot of compiled data of the invented crisis. */
export const snapshotOf = (compiled: Compiled) => shapedSnapshotOf(compiled, inventedCrisis);
