import { type Localized, scopes, topics } from "@crisis/core/crisis";
import { inLanguage } from "@/messages/in-language";
import { messages } from "@/messages/messages";
import { t } from "@/messages/t";

const labelsOf = (entries: Readonly<Record<string, { readonly label: Localized }>>) =>
  Object.fromEntries(Object.entries(entries).map(([word, { label }]) => [word, inLanguage(label)]));

// those of the crisis last
const lists = { ...messages.words, Scope: labelsOf(scopes), Topic: labelsOf(topics) };
type ListName = keyof typeof lists;
const names = (Object.keys(lists) as ListName[]).filter((name) => name !== "Kind");
const meanings: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = messages.meaning;

/** Every closed list of the data: its words, how the pages say them, and what they mean where that is not plain. */
export function ClosedLists() {
  return (
    <div className="lists">
      {names.map((name) => (
        <section key={name} aria-labelledby={`list-${name}`}>
          <h3 id={`list-${name}`}>{t(`codebook.lists.${name}`)}</h3>
          <dl className="words">
            {Object.entries(lists[name]).map(([word, said]) => (
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
