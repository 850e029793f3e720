import { parseHTML } from "linkedom";

/** The document that charts are drawn with on the server. */
export const drawingDocument: Document = parseHTML("<!doctype html><html><body></body></html>").document;
