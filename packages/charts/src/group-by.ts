/** Things by key, in the order in which each key first comes (`Map.groupBy`, which Node 20 lacks). */
export function groupBy<Thing, Key>(things: Iterable<Thing>, key: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const own = key(thing);
    const group = groups.get(own);
    if (group) group.push(thing);
    else groups.set(own, [thing]);
  }
  return groups;
}
