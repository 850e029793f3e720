import { requireNode } from "./lib/node-version.mjs";

requireNode();
import("./lib/crisis.mjs").then(({ crisis }) => crisis(process.argv.slice(2)));
