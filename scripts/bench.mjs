// Static imports here must load on any Node, so that an old one gets a sentence and not a syntax error.
import { requireNode } from "./lib/node-version.mjs";

requireNode();
import("../packages/core/bench/run.mjs");
