import { featuresContaining } from "@rapideditor/country-coder";
import type { CrisisRecord } from "../schema/index";
import type { RegisterRule } from "./rule";

/** A place lies in the country that it is said to belong to. */
export const placeInCountry: RegisterRule = {
  name: "place-in-country",
  description:
    "The coordinates of a city, site or region lie in its country's borders in law; its country is a country; its ISO 3166 code begins with its country's.",
  scope: "register",
  exceptions: true,
  check(entry, { corpus }) {
    if (entry.register !== "places" || entry.record.country === null) return [];
    const { lat, lon, kind, country, iso3166 } = entry.record;
    const owner = corpus.registers.places.get(country)?.record;
    if (!owner) return [];
    if (owner.kind !== "country") {
      return [
        { path: ["country"], message: `${country} is no country`, expected: "a country", got: owner.kind },
      ];
    }
    if (owner.iso3166 === null) return [];
    if (iso3166 !== null && iso3166.slice(0, 2) !== owner.iso3166) {
      const expected = `${owner.iso3166}-…, as ${country}`;
      return [{ path: ["iso3166"], message: "the code is another country's", expected, got: iso3166 }];
    }
    if (lat === null || lon === null || kind === "water") return [];
    const there = countriesAt(lon, lat, corpus.crisis?.borders ?? []);
    if (there.length === 0 || there.includes(owner.iso3166)) return [];
    return [
      {
        path: ["country"],
        message: `${lat}, ${lon} lies elsewhere`,
        expected: there.join(" or "),
        got: `${country} (${owner.iso3166})`,
        hint: "mend the country, or the coordinates: latitude comes first",
      },
    ];
  },
};

/** ISO 3166-1 codes of the countries in which a point lies, in law; none at sea. The borders of the library are those on the ground. */
function countriesAt(lon: number, lat: number, borders: CrisisRecord["borders"]): string[] {
  const features = featuresContaining([lon, lat]).map(({ properties }) => properties);
  const inLaw = features.flatMap(({ wikidata }) =>
    borders.filter(({ territory }) => territory === wikidata).map(({ country }) => country),
  );
  return inLaw.length > 0
    ? inLaw
    : features.flatMap(({ iso1A2, level }) => (level === "country" && iso1A2) || []);
}
