import { addressesIn } from "./addresses";
import type { RecordRule } from "./rule";

/** Addresses are https where the site has it. */
export const https: RecordRule = {
  name: "https",
  description: "Every address is https; a site that is served by http only is a listed exception.",
  scope: "record",
  advice: true,
  exceptions: true,
  check: (record) =>
    addressesIn(record)
      .filter(({ address }) => /^http:/i.test(address))
      .map(({ at, path, address }) => ({
        at,
        path,
        message: "the address is not https",
        expected: `https${address.slice("http".length)}`,
        got: address,
        hint: "see whether the site has https; where it has not, list it in data/exceptions.yaml",
      })),
};
