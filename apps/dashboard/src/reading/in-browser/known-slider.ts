import { formatLocale } from "@/messages/locale";
import { findElement } from "./find-element";

// as `words.day` writes it, whose module has every label and would take what each page loads from 3 KB to 18
const dayFormat = new Intl.DateTimeFormat(formatLocale, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/**
 * Joins the slider, whose steps are the days on which something became public, to the date beside it, which takes any day
 * and is what counts: the slider sets the date, and stands at the last of its days that is not after the date.
 */
export function joinSlider(form: HTMLFormElement): { readonly show: () => void } {
  const slider = form.querySelector<HTMLInputElement>("input[type=range]");
  if (!slider) return { show: () => {} };
  const date = findElement<HTMLInputElement>(form, "input[name=known]");
  const { days: list = "", all = "" } = slider.dataset;
  const days = list.split(" ");
  const end = days.length - 1;

  slider.addEventListener("input", () => {
    const step = Number(slider.value);
    date.value = step === end ? "" : (days[step] ?? "");
  });
  return {
    show: () => {
      const day = date.value;
      const step = day === "" ? end : days.findLastIndex((known) => known <= day);
      slider.value = String(Math.max(0, step));
      slider.setAttribute(
        "aria-valuetext",
        day === "" ? all : dayFormat.format(new Date(`${day}T00:00:00Z`)),
      );
    },
  };
}
