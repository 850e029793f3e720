import type { Kind } from "@crisis/core";
import { t } from "@/messages/t";
import { capital } from "@/wording/list";

/** The order in which kinds are tried: an assertion has the first that fits. */
const order = [
  "deployment",
  "sanction",
  "response",
  "casualties",
  "forecast",
  "event",
  "assessment",
  "quantity",
  "statement",
] as const satisfies readonly Kind[];

/** The kinds of claim, the first that fits first. */
export function Kinds() {
  return (
    <ol className="kinds">
      {order.map((kind) => (
        <li key={kind}>
          <strong>{t(`words.Kind.${kind}`)}</strong> {capital(t(`meaning.Kind.${kind}`))}
        </li>
      ))}
    </ol>
  );
}
