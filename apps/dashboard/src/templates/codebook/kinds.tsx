import { kinds } from "@/corpus/kinds";
import { words } from "@/wording/words";

/** The kinds of claim, the first that fits first. */
export function Kinds() {
  return (
    <ol className="kinds">
      {kinds.map((kind) => (
        <li key={kind}>
          <strong>{words.labels.Kind[kind]}</strong> {words.capital(words.meanings.Kind[kind])}
        </li>
      ))}
    </ol>
  );
}
