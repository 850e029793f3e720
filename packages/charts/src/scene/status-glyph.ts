import { colour } from "../theme";
import type { Scene } from "./scene";

/**
 * The sign of a measure's status. In force is full; decided and not in force is half full; prepared is hatched;
 * discussed and threatened are outlines, the one dotted, the other a triangle; suspended and waived have a bar across; ended and ruled out are crossed out.
 */
export function statusGlyph(scene: Scene, status: string, x: number, y: number): void {
  const ink = colour("ink");
  const paper = colour("paper");
  const sign = { x, y, r: 5.5, stroke: ink, width: 1.75 } as const;
  switch (status) {
    case "imposed":
    case "renewed":
      scene.glyphs.push({ ...sign, shape: "square", fill: ink });
      return;
    case "announced":
      scene.glyphs.push(
        { ...sign, shape: "square", fill: paper },
        { ...sign, shape: "half", fill: ink, width: 1 },
      );
      return;
    case "in-preparation":
      scene.glyphs.push({ ...sign, shape: "square", hatch: ink });
      return;
    case "under-discussion":
      scene.glyphs.push({ ...sign, shape: "square", fill: paper, dash: "2 2" });
      return;
    case "threatened":
      scene.glyphs.push({ ...sign, shape: "triangle", fill: paper });
      return;
    case "suspended":
    case "waived":
      scene.glyphs.push({ ...sign, shape: "square", fill: paper }, { ...sign, shape: "bar" });
      return;
    case "ruled-out":
      scene.glyphs.push({ ...sign, shape: "cross", width: 2.25 });
      return;
    default:
      scene.glyphs.push(
        { ...sign, shape: "square", fill: paper },
        { ...sign, shape: "cross", r: 5.5, width: 1.5 },
      );
  }
}
