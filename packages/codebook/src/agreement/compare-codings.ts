import { alpha } from "krippendorff";
import type { ClaimRecord } from "../schema/index";
import { comparedFields, wordOf } from "./fields";
import { matchUnits, type Pair } from "./match-units";

/** How two codings agree on a field, over the claims that both found and that both give the field. */
export type FieldAgreement = {
  field: string;
  n: number;
  /** The share of pairs with the same value. */
  same: number;
  /** Krippendorff's alpha for words; null where all values are the same, so that chance leaves nothing to judge. */
  alpha: number | null;
  /** The middle 95 % of alpha over pairs drawn again. */
  interval: readonly [number, number] | null;
};

export type Agreement = {
  documents: { article: string; first: number; second: number; matched: number }[];
  first: number;
  second: number;
  matched: number;
  /** Of the second coding's claims, the share that the first has; and the other way round. */
  precision: number;
  recall: number;
  fields: FieldAgreement[];
  /** How many samples of the pairs the intervals rest on. */
  draws: number;
};

const DRAWS = 1000;

/** Compares two codings of the same articles. The same input gives the same result. */
export function compareCodings(
  codings: readonly {
    article: string;
    first: readonly ClaimRecord[];
    second: readonly ClaimRecord[];
  }[],
): Agreement {
  const matched = codings.map(({ article, first, second }) => {
    return { article, first, second, pairs: matchUnits(first, second).pairs };
  });
  const pairs = matched.flatMap((one) => one.pairs);
  const sum = (of: (one: (typeof matched)[number]) => number) =>
    matched.reduce((all, one) => all + of(one), 0);
  const first = sum((one) => one.first.length);
  const second = sum((one) => one.second.length);
  return {
    documents: matched.map((one) => ({
      article: one.article,
      first: one.first.length,
      second: one.second.length,
      matched: one.pairs.length,
    })),
    first,
    second,
    matched: pairs.length,
    precision: pairs.length / second,
    recall: pairs.length / first,
    fields: comparedFields.flatMap(([field, read]) => fieldAgreement(field, read, pairs) ?? []),
    draws: DRAWS,
  };
}

function fieldAgreement(
  field: string,
  read: (typeof comparedFields)[number][1],
  pairs: readonly Pair[],
): FieldAgreement | null {
  const values = pairs.flatMap(([a, b]) => {
    const [one, other] = [wordOf(a, read), wordOf(b, read)];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  if (values.length === 0) return null;
  const same = values.filter(([one, other]) => one === other).length / values.length;
  const draws: number[] = [];
  let state = 20_211_207;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const again = values.map(() => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return values[(state >>> 8) % values.length] as readonly [string, string];
    });
    const value = alphaOf(again);
    if (value !== null) draws.push(value);
  }
  draws.sort((a, b) => a - b);
  const at = (share: number) => draws[Math.floor(share * (draws.length - 1))];
  const [low, high] = [at(0.025), at(0.975)];
  return {
    field,
    n: values.length,
    same,
    alpha: alphaOf(values),
    interval: low === undefined || high === undefined ? null : [low, high],
  };
}

function alphaOf(values: readonly (readonly [string, string])[]): number | null {
  if (new Set(values.flat()).size < 2) return null;
  return alpha([values.map(([one]) => one), values.map(([, other]) => other)]);
}

/** The same figures to four decimals, as they are published. */
export const rounded = (figures: Agreement): Agreement =>
  JSON.parse(JSON.stringify(figures), (_, value) =>
    typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value,
  );
