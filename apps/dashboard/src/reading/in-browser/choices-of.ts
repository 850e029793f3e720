import { type Choices, type FilterName, filterNames } from "../state/view-state";

/** What a form offers: so an address can ask for nothing else. */
export function choicesOf(form: HTMLFormElement): Choices {
  const date = form.querySelector<HTMLInputElement>("input[name=known]");
  const filters: { [Name in FilterName]?: readonly string[] } = {};
  for (const name of filterNames) {
    const offered = form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
      `input[name=${name}], select[name=${name}] > option`,
    );
    const values = Array.from(offered, ({ value }) => value).filter((value) => value !== "");
    if (values.length > 0) filters[name] = values;
  }
  return { days: date && { first: date.min, last: date.max }, filters };
}
