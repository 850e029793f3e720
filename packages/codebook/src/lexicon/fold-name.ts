// letters that NFD does not take apart
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  ı: "i",
};

/** A name without its accents and without the points of initials, so that U.S. and US, Zelenskyy and Zelenskýy meet.
 * @example foldName("Anušauskas of the U.S.") //=> "Anusauskas of the US"
 */
export function foldName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øØłŁđĐßæÆœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\b(\p{Lu})\.(?=(?:\p{Lu}\.|\P{L}|$))/gu, "$1");
}
