import type { ChartContext } from "../context";
import type { ChartDescription } from "../options";
import { type Hatch, patternOf } from "./hatches";

const SVG = "http://www.w3.org/2000/svg";

interface Parts {
  readonly words: ChartDescription;
  readonly context: ChartContext;
  readonly style: string;
  readonly defs: readonly Hatch[];
  readonly areas: readonly { readonly title: string; readonly address: string | null }[];
}

// "<" in an attribute is fine in HTML, but not in an SVG file.
const spoken = (title: string): string => title.replace(/\.?\n/g, ". ").replaceAll("<", "‹");

/**
 * Makes Plot's SVG readable by those who do not see it. With links it is a named group whose only exposed
 * content is a link a claim; without links it is an image with a name and a description. `role="img"` would hide links.
 */
export function accessible(svg: SVGSVGElement, { words, context, style, defs, areas }: Parts): SVGSVGElement {
  const document = svg.ownerDocument;
  const element = (name: string, text: string, id?: string): Element => {
    const made = document.createElementNS(SVG, name);
    if (id) made.setAttribute("id", id);
    made.textContent = text;
    return made;
  };
  const links = [...svg.querySelectorAll("a")];
  for (const group of svg.querySelectorAll("g")) {
    group.removeAttribute("aria-label");
    if (group.parentNode === svg && group.querySelector("a") === null)
      group.setAttribute("aria-hidden", "true");
  }
  const linked = areas.filter(({ address }) => address !== null);
  links.forEach((link, index) => {
    for (const name of ["xlink:href", "target"]) link.removeAttribute(name);
    link.removeAttributeNS("http://www.w3.org/1999/xlink", "href");
    link.setAttribute("href", linked[index]?.address ?? "");
    link.setAttribute("aria-label", spoken(linked[index]?.title ?? ""));
  });
  const titleId = `${context.idPrefix}-title`;
  const descriptionId = `${context.idPrefix}-description`;
  const patterns = document.createElementNS(SVG, "defs");
  for (const hatch of defs) patterns.append(patternOf(document, hatch));
  for (const old of svg.querySelectorAll("style")) old.textContent = `${old.textContent}\n${style}`;
  svg.prepend(
    element("title", words.title, titleId),
    element("desc", `${words.description} ${words.limits}`, descriptionId),
    patterns,
  );
  svg.setAttribute("id", context.idPrefix);
  svg.setAttribute("role", links.length > 0 ? "group" : "img");
  svg.setAttribute("aria-labelledby", titleId);
  svg.setAttribute("aria-describedby", descriptionId);
  return svg;
}
