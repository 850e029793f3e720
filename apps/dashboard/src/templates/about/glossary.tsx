import { Facts } from "@/components/facts";
import { t } from "@/messages/t";
import { capital } from "@/wording/list";
import en from "../../../messages/en.json" with { type: "json" };

type ListName = keyof typeof en.meaning;
const lists = Object.keys(en.meaning) as ListName[];

/** The words of the codebook that a reader meets on the pages, each with its meaning. */
export function Glossary() {
  return lists.map((list) => (
    <div key={list} className="glossary">
      <h3>{t(`about.lists.${list}`)}</h3>
      <Facts facts={entries(list)} />
    </div>
  ));
}

function entries(list: ListName): (readonly [string, string])[] {
  const words: Readonly<Record<string, string>> = en.words[list];
  const meanings: Readonly<Record<string, string>> = en.meaning[list];
  return Object.entries(meanings).map(([word, meaning]) => [capital(words[word] ?? word), meaning] as const);
}
