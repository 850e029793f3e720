import { type Corpus, namesIn } from "../corpus/corpus";
import { LookUp } from "../corpus/look-up";
import type { Data } from "../read/index";

/** Stands for everything: what was read depends on any change. */
export const EVERYTHING = "*";

/** How the proof of a text is called among what was read; no id looks like it. */
export const proofName = (key: string): string => `proof ${key}`;

/** A corpus that notes by name what is looked up in it, found or not; `EVERYTHING` where somebody looks through a whole. */
export function trackedCorpus(corpus: Corpus, reads: Set<string>): Corpus {
  const track = <Value>(map: ReadonlyMap<string, Value>) => new Tracked(map, reads);
  const { actors, places, publishers, events, forces, measures } = corpus.registers;
  const registers = {
    actors: track(actors),
    places: track(places),
    publishers: track(publishers),
    events: track(events),
    forces: track(forces),
    measures: track(measures),
  };
  return {
    data: trackedData(corpus.data, reads),
    get crisis() {
      reads.add("crisis.yaml");
      return corpus.crisis;
    },
    articles: track(corpus.articles),
    claims: track(corpus.claims),
    proofs: new Tracked(corpus.proofs, reads, proofName),
    registers,
    namesOf: (id) => namesIn(registers, id),
  };
}

function trackedData(data: Data, reads: Set<string>): Data {
  const brokenIds = trackedSet(data.brokenIds, reads);
  return new Proxy(data, {
    get(target, name) {
      if (name === "brokenIds") return brokenIds;
      if (name !== "dataDir") reads.add(EVERYTHING);
      return target[name as keyof Data];
    },
  });
}

class Tracked<Value> extends LookUp<Value, Value> {
  readonly #reads: Set<string>;
  readonly #nameOf: (key: string) => string;

  constructor(map: ReadonlyMap<string, Value>, reads: Set<string>, nameOf = (key: string) => key) {
    super(map, (value) => value);
    this.#reads = reads;
    this.#nameOf = nameOf;
  }

  override get(key: string): Value | undefined {
    this.#reads.add(this.#nameOf(key));
    return super.get(key);
  }

  override has(key: string): boolean {
    this.#reads.add(this.#nameOf(key));
    return super.has(key);
  }

  override get size(): number {
    this.#reads.add(EVERYTHING);
    return super.size;
  }

  override keys(): MapIterator<string> {
    this.#reads.add(EVERYTHING);
    return super.keys();
  }

  override values(): Generator<Value, undefined, unknown> {
    this.#reads.add(EVERYTHING);
    return super.values();
  }

  override entries(): Generator<[string, Value], undefined, unknown> {
    this.#reads.add(EVERYTHING);
    return super.entries();
  }
}

/** A set whose `has` notes what it is asked for; any other use of it looks through the whole. */
function trackedSet(ids: ReadonlySet<string>, reads: Set<string>): ReadonlySet<string> {
  const has = (id: string) => {
    reads.add(id);
    return ids.has(id);
  };
  return new Proxy(ids, {
    get(target, name) {
      if (name === "has") return has;
      reads.add(EVERYTHING);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
