import { t } from "@/messages/t";
import { words } from "@/wording/words";
import type { DayKnown } from "./days-known";

const HEIGHT = 24;
const LEAST = 4;

/** A line for each step of the slider, higher where more became public. */
function ticks(days: readonly DayKnown[]): string {
  const most = Math.max(...days.map(({ claims }) => claims));
  const height = (claims: number) => LEAST + (HEIGHT - LEAST) * Math.sqrt(claims / most);
  return days
    .map(({ claims }, index) => `M${index} ${HEIGHT}V${(HEIGHT - height(claims)).toFixed(1)}`)
    .join("");
}

/** The day by which claims had been said: a slider over the days on which something became public, and any day by date. */
export function KnownOn({ days }: { days: readonly DayKnown[] }) {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const end = days.length - 1;
  return (
    <fieldset className="known">
      <legend>{t("reading.knownOn")}</legend>
      <div className="known__slider">
        <svg viewBox={`0 0 ${Math.max(end, 1)} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={ticks(days)} vectorEffect="non-scaling-stroke" />
        </svg>
        <input
          type="range"
          min={0}
          max={end}
          step={1}
          defaultValue={end}
          aria-label={t("reading.slider")}
          aria-valuetext={t("reading.all", { day: words.day(last.day) })}
          data-days={days.map(({ day }) => day).join(" ")}
          data-all={t("reading.all", { day: words.day(last.day) })}
        />
        <p className="known__ends" aria-hidden="true">
          <span>{words.day(first.day)}</span>
          <span>{words.day(last.day)}</span>
        </p>
        <p className="note">{t("reading.step")}</p>
      </div>
      <div className="known__fields">
        <label>
          {t("reading.day")} <input type="date" name="known" min={first.day} max={last.day} />
        </label>
        <label>
          <input type="checkbox" name="hindsight" value="on" /> {t("reading.hindsight")}
          <span className="later-key" aria-hidden="true" />
        </label>
      </div>
    </fieldset>
  );
}
