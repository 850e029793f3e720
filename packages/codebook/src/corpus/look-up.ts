/** A map whose values are made of others when they are asked for, and then kept. */
export class LookUp<Made, Of> implements ReadonlyMap<string, Made> {
  readonly #of: ReadonlyMap<string, Of>;
  readonly #make: (of: Of) => Made;
  readonly #made = new Map<string, Made>();

  constructor(of: ReadonlyMap<string, Of>, make: (of: Of) => Made) {
    this.#of = of;
    this.#make = make;
  }

  get(key: string): Made | undefined {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const of = this.#of.get(key);
    if (of === undefined) return undefined;
    const made = this.#make(of);
    this.#made.set(key, made);
    return made;
  }

  has(key: string): boolean {
    return this.#of.has(key);
  }

  get size(): number {
    return this.#of.size;
  }

  keys(): MapIterator<string> {
    return this.#of.keys();
  }

  *values(): Generator<Made, undefined, unknown> {
    for (const key of this.#of.keys()) yield this.get(key) as Made;
  }

  *entries(): Generator<[string, Made], undefined, unknown> {
    for (const key of this.#of.keys()) yield [key, this.get(key) as Made];
  }

  [Symbol.iterator](): Generator<[string, Made], undefined, unknown> {
    return this.entries();
  }

  forEach(call: (value: Made, key: string, map: ReadonlyMap<string, Made>) => void): void {
    for (const [key, value] of this.entries()) call(value, key, this);
  }
}
