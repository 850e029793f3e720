import type { ArticleFile, Path } from "../read/index";
import { partsOf } from "./parts-of";
import { type Place, placeOf, type RecordRule, type RegisterEntry } from "./rule";
import { stringsIn } from "./strings-in";

const ADDRESS = /^[a-z]+:\/\//i;

/** Addresses are such that a browser can go there. */
export const addresses: RecordRule = {
  name: "addresses",
  description:
    "Every address is http or https, with a host name that has a domain, without a user's name and a port.",
  scope: "record",
  check: (record) =>
    addressesIn(record).flatMap(({ at, path, address }) => {
      if (isReachable(address)) return [];
      const message = "no address that a browser can go to";
      return [{ at, path, message, expected: "https://host.domain/path", got: address }];
    }),
};

/** Whether a browser can go to an address, as far as its form shows. */
export function isReachable(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    /^[^.]+(\.[^.]+)+$/.test(url.hostname) &&
    url.username === "" &&
    url.port === ""
  );
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
