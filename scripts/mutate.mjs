import { requireNode } from "./lib/node-version.mjs";

requireNode();
import("./lib/mutation/mutate.mjs").then(({ mutate }) => mutate(process.argv.slice(2)));
