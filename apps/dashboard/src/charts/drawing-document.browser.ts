/** The document that charts are drawn with in a browser: that of the page. */
export const drawingDocument: Document = document;
