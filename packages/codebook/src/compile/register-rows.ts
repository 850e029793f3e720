import type { Registers } from "../schema/index";
import { byText } from "./order";
import type { Compiled } from "./row";

/** The rows of the registers, by id; the offices of actors are a dataset of their own. */
export function registerRows(registers: Registers): Compiled {
  const actors = sorted(registers.actors);
  return {
    actors: actors.map(({ offices: _, ...actor }) => actor),
    offices: actors.flatMap(({ id, offices }) =>
      offices.map((office, order) => ({ actor: id, order, ...office })),
    ),
    places: sorted(registers.places),
    publishers: sorted(registers.publishers),
    events: sorted(registers.events),
    forces: sorted(registers.forces),
    measures: sorted(registers.measures),
  };
}

function sorted<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => byText(a.id, b.id));
}
