// control and direction marks that make code read otherwise than it runs, and the two line ends that JSON allows raw
const INVISIBLE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** JSON as a template literal that evaluates to the same data, whatever its texts hold. */
export function templateLiteral(json: string): string {
  const visible = json
    .replace(INVISIBLE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`)
    // a bundle may be put into a page
    .replaceAll("</", "<\\/");
  return `\`${visible.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${")}\``;
}

/** The JSON in a literal that `templateLiteral` printed; nothing is evaluated. */
export function fromTemplateLiteral(literal: string): string {
  return literal.slice(1, -1).replace(/\\([\\`$])/g, "$1");
}
