/**
 * The entry of a table that an option names; what a table inherits is not in it.
 *
 * @throws TypeError for a name that the table does not have
 */
export function entryOf<Entry>(option: string, table: Readonly<Record<string, Entry>>, name: string): Entry {
  if (!Object.hasOwn(table, name)) {
    throw new TypeError(
      `${option}: expected one of ${Object.keys(table).join(", ")}; got ${JSON.stringify(name)}`,
    );
  }
  return table[name] as Entry;
}
