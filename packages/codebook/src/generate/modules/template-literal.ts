// control and direction marks, that make code read otherwise than it runs; and whatever takes two bytes in an engine: one such character makes it
// keep, scan and parse the whole module at twice its size
const ESCAPED = /[\u007f-\u009f\u00ad\u0100-\uffff]/g;

/** JSON as a template literal that evaluates to the same data, whatever its texts hold. */
export function templateLiteral(json: string): string {
  const visible = json
    .replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    // a bundle may be put into a page
    .replaceAll("</", "<\\/");
  return `\`${visible.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${")}\``;
}

/** The JSON in a literal that `templateLiteral` printed; nothing is evaluated. */
export function fromTemplateLiteral(literal: string): string {
  return literal.slice(1, -1).replace(/\\([\\`$])/g, "$1");
}
