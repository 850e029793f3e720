import { words } from "@/wording/words";

type Texts = Readonly<Record<string, string>>;

const textsOf = <Value,>(table: Readonly<Record<string, Value>>, text: (value: Value) => string): Texts =>
  Object.fromEntries(Object.entries(table).map(([word, value]) => [word, text(value)]));

const { Kind: _, ...labels } = words.labels;
const lists: Readonly<Record<string, Texts>> = {
  ...labels,
  Counted: textsOf(words.nouns.Counted, ([, several]) => several),
  Scope: textsOf(words.crisis.scope, ({ label }) => label),
  Topic: words.crisis.topic,
};
const meanings: Readonly<Record<string, Texts | undefined>> = words.meanings;

/** Every closed list of the data: its words, how the pages say them, and what they mean where that is not plain. */
export function ClosedLists() {
  return (
    <div className="lists">
      {Object.entries(words.lists).map(([name, title]) => {
        const list = lists[name];
        return list === undefined ? null : (
          <section key={name} aria-labelledby={`list-${name}`}>
            <h3 id={`list-${name}`}>{title}</h3>
            <dl className="words">
              {Object.entries(list).map(([word, said]) => (
                <div key={word}>
                  <dt>
                    <code>{word}</code>
                  </dt>
                  <dd>
                    {said}
                    {meanings[name]?.[word] === undefined ? null : (
                      <span className="note"> {meanings[name]?.[word]}</span>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}
