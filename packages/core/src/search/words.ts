/** Letters that do not fall apart into one of the alphabet and an accent. */
const plain: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/** Text without case and accents; figures without what parts their thousands. */
const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[łøđðıßæœþ]/g, (letter) => plain[letter] as string)
    .replaceAll(/(?<=\d)[,.](?=\d{3}(?!\d))/g, "");

/** The words of a text, each once, as they are compared: without case, accents and punctuation. */
export const wordsOf = (text: string): string[] => [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu))];
