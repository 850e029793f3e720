import type { ReactNode } from "react";

/** A field and its value in words; `false`, `null` and `undefined` stand for a field that the claim has not. */
export type Fact = readonly [term: string, value: ReactNode] | false | null | undefined;

/** Fields in words. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) =>
        fact ? (
          <div key={fact[0]}>
            <dt>{fact[0]}</dt>
            <dd dir="auto">{fact[1]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
