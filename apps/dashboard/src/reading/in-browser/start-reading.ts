import { parseView, printView } from "../state/query-string";
import { everything, type ViewState } from "../state/view-state";
import { choicesOf } from "./choices-of";
import { letCopyLink } from "./copy-link";
import { fillForm } from "./fill-form";
import { findElement } from "./find-element";
import { joinSlider } from "./known-slider";
import { tellIgnored } from "./tell-ignored";

type Show = (state: ViewState) => void;

/** Makes a form choose what its page shows, and keeps what is chosen in the address. */
export function startReading(form: HTMLFormElement): void {
  const choices = choicesOf(form);
  const slider = joinSlider(form);
  const failed = findElement<HTMLElement>(form, "[data-notice=failed]");
  const permalinks = document.querySelectorAll<HTMLAnchorElement>("a[data-permalink]");
  let loading: Promise<Show> | null = null;
  let wanted: ViewState | null = null;

  const load = (): Promise<Show> => {
    loading ??= import("./show-view").then(({ openPage }) => openPage(form.dataset["reading"] ?? ""));
    return loading;
  };
  const draw = async (state: ViewState) => {
    const isFirst = wanted === null;
    wanted = state;
    // what comes before it is drawn is drawn with it
    if (!isFirst) return;
    form.ariaBusy = "true";
    try {
      const show = await load();
      if (wanted) show(wanted);
      failed.hidden = true;
    } catch (error) {
      loading = null;
      failed.hidden = false;
      console.error(error);
    }
    wanted = null;
    form.ariaBusy = "false";
  };
  const chosen = () => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string" && value !== "") query.append(name, value);
    }
    return parseView(query.toString(), choices).state;
  };
  const follow = () => {
    const query = printView(chosen());
    slider.show();
    for (const link of permalinks) link.search = query;
    if (query !== location.search) history.replaceState(null, "", location.pathname + query + location.hash);
    void draw(chosen());
  };
  const open = () => {
    const { state, ignored } = parseView(location.search, choices);
    fillForm(form, state);
    slider.show();
    tellIgnored(form, ignored);
    return state;
  };

  findElement<HTMLFieldSetElement>(form, "fieldset").disabled = false;
  form.addEventListener("focusin", () => void load().catch(() => {}), { once: true });
  form.addEventListener("input", follow);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    fillForm(form, everything);
    follow();
  });
  letCopyLink(form);
  if (printView(open()) !== "") follow();
}
