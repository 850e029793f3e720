import type { Scene } from "./scene";

/** A hatched fill of a colour. */
export interface Hatch {
  readonly id: string;
  readonly colour: string;
}

/** The hatches that a scene needs, with ids of this chart. */
export function hatches(scene: Scene, idPrefix: string): { defs: Hatch[]; url: (colour: string) => string } {
  const colours = new Set([...scene.boxes, ...scene.glyphs].flatMap((thing) => thing.hatch ?? []));
  const defs = [...colours].map((colour, index) => ({ id: `${idPrefix}-hatch-${index}`, colour }));
  return { defs, url: (colour) => `url(#${defs.find((hatch) => hatch.colour === colour)?.id})` };
}

const SVG = "http://www.w3.org/2000/svg";

/** The pattern element of a hatch. */
export function patternOf(document: Document, { id, colour }: Hatch): Element {
  const pattern = document.createElementNS(SVG, "pattern");
  const set = (element: Element, attributes: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  };
  set(pattern, {
    id,
    width: "5",
    height: "5",
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  });
  const line = document.createElementNS(SVG, "path");
  set(line, { d: "M0,0V5", stroke: colour, "stroke-width": "3" });
  pattern.append(line);
  return pattern;
}
