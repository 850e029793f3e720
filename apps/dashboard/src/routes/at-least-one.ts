/** What stands for an id where there is none; no id looks like it. */
const NONE = "-";

/**
 * The parameters of a route's pages. Next exports no route that has no page: where there is none, a page that is not found
 * stands for it, which `scripts/seal.mjs` deletes.
 */
export const atLeastOne = <Name extends string>(
  params: readonly Readonly<Record<Name, string>>[],
  ...names: readonly Name[]
): readonly Readonly<Record<Name, string>>[] =>
  params.length > 0
    ? params
    : [Object.fromEntries(names.map((name) => [name, NONE])) as Record<Name, string>];
