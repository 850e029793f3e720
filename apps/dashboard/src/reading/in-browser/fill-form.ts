import type { FilterName, ViewState } from "../state/view-state";
import { findElement } from "./find-element";

/** Sets the controls of a form to a view. */
export function fillForm(form: HTMLFormElement, { known, hindsight, filters }: ViewState): void {
  const date = form.querySelector<HTMLInputElement>("input[name=known]");
  if (date) {
    date.value = known ?? "";
    findElement<HTMLInputElement>(form, "input[name=hindsight]").checked = hindsight;
  }
  const chosen = (name: string, value: string) => filters[name as FilterName]?.includes(value) ?? false;
  const boxes = form.querySelectorAll<HTMLInputElement>(".filter input[type=checkbox]");
  for (const box of boxes) box.checked = chosen(box.name, box.value);
  for (const list of form.querySelectorAll("select"))
    list.value = filters[list.name as FilterName]?.[0] ?? "";
  const folded = form.querySelector("details");
  if (folded && Object.keys(filters).length > 0) folded.open = true;
}
