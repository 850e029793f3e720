/** Does something to elements, of which those details that were open stay so. */
export function keepOpen(elements: readonly Element[], change: () => void): void {
  const detailsIn = (element: Element) => [...element.querySelectorAll("details")];
  const open = elements.map((element) => detailsIn(element).map((details) => details.open));
  change();
  elements.forEach((element, index) => {
    detailsIn(element).forEach((details, place) => {
      details.open = open[index]?.[place] ?? false;
    });
  });
}
