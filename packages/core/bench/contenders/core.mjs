import { asOf as ask, summarize, where } from "../../dist/index.js";
import { days, filter } from "../questions.mjs";

export const name = "@crisis/core";
export const load = (rows) => rows;

const question = { by: ["side", "modality"], policy: "sum", over: "about", allow: ["scope"] };

export const sum = (rows) => summarize(where(rows, filter), question);
export const asOf = (rows) => ask(rows, days);
export const both = (rows) => summarize(where(ask(rows, days), filter), question);
export const idsOf = (passing) => passing.map((row) => row.id);
