import { domainToUnicode } from "node:url";
import { looksLatin, mixedAlphabets } from "../lexicon/alike";
import type { ArticleFile, Path } from "../read/index";
import { forbiddenCharacter } from "../schema/forbidden-character";
import { partsOf } from "./parts-of";
import { type Place, placeOf, type RecordRule, type RegisterEntry } from "./rule";
import { stringsIn } from "./strings-in";

const ADDRESS = /^[a-z]+:\/\//i;

/** Addresses are such that a browser can go there. */
export const addresses: RecordRule = {
  name: "addresses",
  description:
    "Every address is http or https, with a host name that has a domain (no number of a machine), without a user's name and a port. Decoded, it has no invisible character and no name that mixes alphabets.",
  scope: "record",
  check: (record) =>
    addressesIn(record).flatMap(({ at, path, address }) => {
      if (!isReachable(address)) {
        const message = "no address that a browser can go to";
        return [{ at, path, message, expected: "https://host.domain/path", got: address }];
      }
      const message = deceit(address);
      return message === null
        ? []
        : [{ at, path, message, expected: "the address as its site gives it", got: address }];
    }),
};

/** Whether a browser can go to an address, as far as its form shows. */
export function isReachable(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    /^[^.]+(\.[^.]+)+$/.test(url.hostname) &&
    !/^(?:\d+\.){3}\d+$/.test(url.hostname) &&
    url.username === "" &&
    url.port === ""
  );
}

/** What an address hides once it is decoded, or `null`. */
function deceit(address: string): string | null {
  const forbidden = forbiddenCharacter(decoded(address));
  if (forbidden) return `the address hides the character ${forbidden.name}`;
  const host = domainToUnicode(new URL(address).hostname);
  const mixed = host.split(".").find((name) => mixedAlphabets(name) !== null || looksLatin(name));
  return mixed === undefined ? null : `the host's name ${JSON.stringify(mixed)} looks like another name`;
}

/** An address with its percent-encoding undone, where that is text; what is no text stays as it is. */
function decoded(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** Every address in a record, with its place. */
export function addressesIn(
  record: ArticleFile | RegisterEntry,
): { at: Place; path: Path; address: string }[] {
  return partsOf(record).flatMap(({ at, own }) =>
    stringsIn(own)
      .filter(({ text }) => ADDRESS.test(text))
      .map(({ path, text }) => ({ at: placeOf(at), path, address: text })),
  );
}
