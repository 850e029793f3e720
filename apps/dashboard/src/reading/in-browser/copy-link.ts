import { findElement } from "./find-element";

/** Lets the button of a form copy the address of the view; where that is not allowed, shows it to be copied by hand. */
export function letCopyLink(form: HTMLFormElement): void {
  const button = findElement<HTMLButtonElement>(form, "button[data-copy]");
  const said = findElement<HTMLElement>(form, "[data-copied]");
  const byHand = findElement<HTMLLabelElement>(form, "[data-by-hand]");
  const address = findElement<HTMLInputElement>(byHand, "input");
  button.addEventListener("click", async () => {
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(location.href);
      byHand.hidden = true;
      said.textContent = said.dataset["copied"] ?? "";
    } catch {
      byHand.hidden = false;
      address.value = location.href;
      address.select();
    }
  });
}
