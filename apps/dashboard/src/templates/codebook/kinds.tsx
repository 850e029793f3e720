import { kinds } from "@/corpus/kinds";
import { t } from "@/messages/t";
import { capital } from "@/wording/list";

/** The kinds of claim, the first that fits first. */
export function Kinds() {
  return (
    <ol className="kinds">
      {kinds.map((kind) => (
        <li key={kind}>
          <strong>{t(`words.Kind.${kind}`)}</strong> {capital(t(`meaning.Kind.${kind}`))}
        </li>
      ))}
    </ol>
  );
}
