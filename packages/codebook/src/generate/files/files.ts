/** Contents by path, from a folder that the caller names; `/` on every machine. */
export type Files = ReadonlyMap<string, string>;

/** The same files below a folder. */
export const below = (folder: string, files: Files): Files =>
  new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));
