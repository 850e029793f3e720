import type { Picture } from "../test/gallery";
export function page(
  picture: Picture,
  options: { width: number; document: Document; plain?: boolean },
): Promise<string>;
