import type { Corpus } from "../corpus/corpus";
import type { Located, Path } from "../read/index";
import { registerEntries } from "./register-entries";
import { type CorpusRule, type Place, placeOf } from "./rule";
import { stringsIn } from "./strings-in";

const ADDRESS = /^[a-z]+:\/\//i;

/** Addresses are such that a browser can go there. */
export const addresses: CorpusRule = {
  name: "addresses",
  description:
    "Every address is http or https, with a host name that has a domain, without a user's name and a port.",
  scope: "corpus",
  check: ({ corpus }) =>
    addressesIn(corpus).flatMap(({ at, path, address }) => {
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

/** Every address in the data, with its place. */
export function addressesIn({ data }: Corpus): { at: Place; path: Path; address: string }[] {
  const look = (at: Located<{ id: string }>, value: unknown = at.record) =>
    stringsIn(value)
      .filter(({ text }) => ADDRESS.test(text))
      .map(({ path, text }) => ({ at: placeOf(at), path, address: text }));
  return [
    ...registerEntries(data.registers).flatMap((entry) => look(entry)),
    ...data.articles.flatMap((article) => {
      const { claims: _, ...own } = article.record;
      return [...look(article, own), ...article.claims.flatMap((claim) => look(claim))];
    }),
  ];
}
