import { requireNode } from "./lib/node-version.mjs";

requireNode();
import("./lib/publish.mjs").then(({ publish }) => publish(process.argv.slice(2)));
