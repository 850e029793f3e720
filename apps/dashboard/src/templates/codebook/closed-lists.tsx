import { messages } from "@/messages/messages";
import { t } from "@/messages/t";

type ListName = keyof typeof messages.words;
const names = (Object.keys(messages.words) as ListName[]).filter((name) => name !== "Kind");
const meanings: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = messages.meaning;

/** Every closed list of the data: its words, how the pages say them, and what they mean where that is not plain. */
export function ClosedLists() {
  return (
    <div className="lists">
      {names.map((name) => (
        <section key={name} aria-labelledby={`list-${name}`}>
          <h3 id={`list-${name}`}>{t(`codebook.lists.${name}`)}</h3>
          <dl className="words">
            {Object.entries(messages.words[name]).map(([word, said]) => (
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
      ))}
    </div>
  );
}
