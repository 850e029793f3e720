import type { PlacedClaim } from "../../src/corpus/corpus";
import { isNamed } from "../../src/lexicon/is-named";
import type { ClaimRecord } from "../../src/schema/index";
import { changed, type Mutant, type MutationClass, some, type World } from "./mutant";

/** A place in a claim where an actor stands, and how the claim is with another there. */
type Slot = { field: string; actor: string; put: (actor: string) => ClaimRecord };

/** Every place in a claim where an actor stands. */
export function actorSlots(claim: ClaimRecord): Slot[] {
  const fields = claim as ClaimRecord & Record<string, unknown>;
  const single = ["sender", "target", "addressee"].flatMap((field): Slot[] => {
    const actor = fields[field];
    if (typeof actor !== "string") return [];
    return [{ field, actor, put: (other) => changed(claim, { [field]: other }) }];
  });
  const listed = ["attribution", "participants"].flatMap((field): Slot[] => {
    const links = (fields[field] ?? []) as { actor?: string; office?: string }[];
    return links.flatMap(({ actor }, index) =>
      actor === undefined
        ? []
        : [
            {
              field,
              actor,
              // an office goes with whoever holds it
              put: (other: string) =>
                changed(claim, {
                  [field]: links.map((link, at) => {
                    const { office: _, ...rest } = link;
                    return at === index ? { ...rest, actor: other } : link;
                  }),
                }),
            },
          ],
    );
  });
  return [...single, ...listed];
}

/** Whether any text of the article names an actor. */
export function isInText(actor: string, { corpus, texts }: World): boolean {
  return [...texts.values()].some(({ source }) => isNamed(corpus.namesOf(actor), source.normal));
}

function replaced({ record }: PlacedClaim, actors: readonly string[], { chance }: World): Mutant[] {
  const used = new Set(actorSlots(record).map(({ actor }) => actor));
  const others = actors.filter((actor) => !used.has(actor));
  return actorSlots(record).flatMap(({ field, put }) =>
    some(others, 3, chance).map((actor): Mutant => ({ sort: field, claim: put(actor) })),
  );
}

const named = new WeakMap<World["texts"], Map<string, boolean>>();

function actors(world: World, inText: boolean): string[] {
  const known = named.get(world.texts) ?? new Map<string, boolean>();
  named.set(world.texts, known);
  return [...world.corpus.registers.actors.keys()].filter((actor) => {
    const is = known.get(actor) ?? isInText(actor, world);
    known.set(actor, is);
    return is === inText;
  });
}

/** Somebody of whom the text says nothing. */
export const strangers: MutationClass = {
  name: "actors not in the text",
  mutants: (claim, world) => replaced(claim, actors(world, false), world),
};

/** Somebody else of whom the text speaks. */
export const actorSwaps: MutationClass = {
  name: "actors swapped within the article",
  mutants: (claim, world) => replaced(claim, actors(world, true), world),
};
