import { t } from "@/messages/t";
import { type FilterOptions, filterTitle } from "../filter/options";

/** More values than this are chosen from a list that opens. */
const MOST_SHOWN = 11;

/** One filter: boxes to tick, or a list where there are many values. */
export function FilterField({ filter }: { filter: FilterOptions }) {
  const { name, options } = filter;
  const words = (option: (typeof options)[number]) =>
    t("reading.option", { label: option.label, count: option.count });
  if (options.length > MOST_SHOWN) {
    return (
      <label className="filter">
        <span>{filterTitle(name)}</span>
        <select name={name} defaultValue="">
          <option value="">{t("reading.any")}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {words(option)}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <fieldset className="filter">
      <legend>{filterTitle(name)}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="checkbox" name={name} value={option.value} /> {words(option)}
        </label>
      ))}
    </fieldset>
  );
}
