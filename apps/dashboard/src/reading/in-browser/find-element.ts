/** The element that a page is made with; its absence is a mistake of ours. */
export function findElement<Found extends Element>(within: ParentNode, selector: string): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`expected ${selector} on the page`);
  return found;
}
