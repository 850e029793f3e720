import { parseHTML } from "linkedom";

/** A page as a browser has it, with what linkedom lacks: bounds of dates, details that open, and the focus. */
export function browserPage(html: string) {
  const window = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const { document } = window;
  for (const input of document.querySelectorAll("input")) {
    for (const name of ["min", "max"]) Object.assign(input, { [name]: input.getAttribute(name) ?? "" });
  }
  for (const details of document.querySelectorAll("details"))
    Object.assign(details, { open: details.hasAttribute("open") });
  let active: unknown = null;
  Object.defineProperty(document, "activeElement", { get: () => active });
  window.HTMLElement.prototype.focus = function focus() {
    active = this;
  };
  /** Fires an event, and answers whether the page keeps the browser from its own way with it. */
  const fire = (target: EventTarget | null, type: string, given: object = {}): boolean => {
    const event = Object.assign(new window.Event(type, { bubbles: true, cancelable: true }), given);
    target?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { document, window, fire };
}

/** Lets what is under way come to its end, where nothing is to be seen of it. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** How long a test waits for what a busy machine may take a while to do. */
export const PATIENCE = { timeout: 10_000 } as const;
