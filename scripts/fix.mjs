import { requireNode } from "./lib/node-version.mjs";

requireNode();
import("./lib/fix.mjs").then(({ fix }) => fix());
