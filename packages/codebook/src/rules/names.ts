import { mixedAlphabets, skeleton } from "../lexicon/alike";
import { foldWords } from "./fold-words";
import { registerEntries } from "./register-entries";
import { type CorpusRule, type PlacedFinding, placeOf, type RegisterEntry } from "./rule";

type Name = { text: string; path: readonly (string | number)[] };

/** One name is one entry's, and reads as it is stored. */
export const names: CorpusRule = {
  name: "names",
  description:
    "No two entries of a register have one name, nor one that looks the same (Unicode UTS 39), and no two actors or places of one kind share an alias. No word of a name mixes alphabets whose letters look alike, and none is written in letters of a special form.",
  scope: "corpus",
  exceptions: true,
  check: ({ corpus }) => {
    const entries = registerEntries(corpus.data.registers);
    return [...entries.flatMap(misread), ...doubles(entries)];
  },
};

function namesOf({ record }: RegisterEntry): Name[] {
  const aliases = "aliases" in record ? record.aliases : [];
  return [
    { text: record.name, path: ["name"] },
    ...aliases.map((text, index) => ({ text, path: ["aliases", index] })),
  ];
}

function misread(entry: RegisterEntry): PlacedFinding[] {
  return namesOf(entry).flatMap(({ text, path }) => {
    const mixed = mixedAlphabets(text);
    const special = [...text].find((letter) => /\p{L}/u.test(letter) && letter.normalize("NFKC") !== letter);
    const message =
      mixed !== null
        ? `a word of the name mixes ${mixed} letters`
        : special !== undefined
          ? `the name has the letter ${special} of a special form`
          : null;
    if (message === null) return [];
    return [{ at: placeOf(entry), path, message, expected: "one alphabet, in plain letters", got: text }];
  });
}

function doubles(entries: readonly RegisterEntry[]): PlacedFinding[] {
  const owners = new Map<string, { entry: RegisterEntry; text: string }>();
  return entries.flatMap((entry) => {
    const found = new Map<string, PlacedFinding>();
    const named = namesOf(entry).map((name) => ({ ...name, keys: keysOf(entry, name) }));
    for (const { text, path, keys } of named) {
      const twin = keys.map((key) => owners.get(key)).find((owner) => owner !== undefined);
      if (twin && !found.has(twin.entry.record.id))
        found.set(twin.entry.record.id, double(entry, path, text, twin));
    }
    for (const { text, keys } of named) {
      for (const key of keys) if (!owners.has(key)) owners.set(key, { entry, text });
    }
    return [...found.values()];
  });
}

/** What a name is compared by: its words and its looks, with the names of its register, and with those and the aliases of its kind. */
function keysOf(entry: RegisterEntry, { text, path }: Name): string[] {
  const looks = [`words ${foldWords(text)}`, `looks ${foldWords(skeleton(text))}`];
  const { record, register } = entry;
  const scopes = [
    ...(path[0] === "name" ? [register] : []),
    ...("kind" in record ? [`${register} ${record.kind}`] : []),
  ];
  return scopes.flatMap((scope) => looks.map((look) => `${scope}: ${look}`));
}

function double(
  entry: RegisterEntry,
  path: Name["path"],
  got: string,
  { entry: other, text }: { entry: RegisterEntry; text: string },
): PlacedFinding {
  return {
    at: placeOf(entry),
    path,
    message: `${other.record.id}, in line ${other.position().line}, is called the same${text === got ? "" : ", or looks the same"}: ${text}`,
    expected: "one name, one entry",
    got,
    hint: `use ${other.record.id}; where they are two, say in both names what tells them apart, or list it in data/exceptions.yaml`,
  };
}
