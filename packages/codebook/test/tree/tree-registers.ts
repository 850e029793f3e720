import type { z } from "zod";
import type { RegisterName, registers } from "../../src/schema/index";
import { type Random, random } from "./random";

/** The registers of a generated tree. */
export type TreeRegisters = { readonly [Name in RegisterName]: z.input<(typeof registers)[Name]> };

const SYLLABLES =
  "ba be bo da de do fa fe ga go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo za ze zo".split(
    " ",
  );

/** Names far enough from each other that nobody takes one for the other. */
function names(count: number, chance: Random): string[] {
  const found = new Set<string>();
  while (found.size < count) {
    const word = Array.from({ length: 6 }, () => chance.pick(SYLLABLES)).join("");
    found.add(`${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  }
  return [...found];
}

const idOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");

/** Registers for so many articles: they grow with the tree, by the square root, as real ones do. */
export function treeRegisters(articles: number, seed: number): TreeRegisters {
  const chance = random(seed);
  const many = Math.ceil(3 * Math.sqrt(articles));
  const states = names(12, chance);
  const list = (count: number) => names(count, chance).map((name) => ({ id: idOf(name), name }));
  const countries = states.map((name) => ({ id: idOf(name), name, kind: "country" as const }));
  const stateIds = states.map(idOf);
  return {
    actors: [
      ...states.map((name) => ({ id: idOf(name), name, kind: "state" as const, aliases: [`${name}n`] })),
      ...list(many).map((person) => {
        const state = chance.pick(stateIds);
        return {
          ...person,
          kind: "person" as const,
          country: state,
          aliases: [`Old ${person.name}`],
          offices: [{ title: "Minister", of: state, from: "2010", to: null }],
        };
      }),
    ],
    places: [
      ...countries,
      ...list(many).map((city) => ({
        ...city,
        kind: "city" as const,
        country: chance.pick(stateIds),
      })),
    ],
    publishers: list(10).map((paper) => ({
      ...paper,
      kind: "newspaper" as const,
      country: "FR",
      stateMedia: false,
      url: `https://${paper.id}.example.org/`,
    })),
    events: list(many).map((event) => ({ ...event, lane: "diplomacy" as const })),
    forces: list(many).map((force) => ({ ...force, side: chance.pick(stateIds) })),
    measures: list(many).map((measure) => ({
      ...measure,
      measureType: "sanction" as const,
      family: "trade" as const,
      instrument: "import-ban" as const,
      tier: 3 as const,
    })),
  };
}
