import type { Ignored } from "../state/query-string";
import { findElement } from "./find-element";

const LONGEST = 80;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Says what of the address is ignored; nothing where nothing is. */
export function tellIgnored(form: HTMLFormElement, ignored: readonly Ignored[]): void {
  const notice = findElement<HTMLElement>(form, "[data-notice=ignored]");
  const list = findElement<HTMLElement>(notice, "span");
  list.textContent = ignored.map(({ name, value }) => short(`${name}=${value}`)).join(", ");
  notice.hidden = ignored.length === 0;
}
