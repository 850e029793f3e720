import { compare } from "./compare";
import { fieldList } from "./group-rows";
import type { OrderedField } from "./measure";
import { readerOf } from "./reader";

/** In which order rows are wanted. */
export interface Order<Field extends string> {
  /** The field, or fields: the second counts where the first are the same. */
  readonly by: Field | readonly Field[];
  /** Those of the fields that count from the greatest to the least. */
  readonly descending?: Field | readonly Field[] | undefined;
}

/**
 * The rows in an order: numbers by size, days in time, other text by code unit, whatever the locale.
 *
 * Rows that are the same in every field keep the order they had. Null comes last, ascending or descending, and so does a field that
 * a row does not have: what a source does not say is neither much nor little. Lists have no order.
 *
 * @param rows any rows; they are left as they are
 * @param options the fields, and which of them descend
 * @example
 * const january = where(deployments, { publisher: "nv", best: { gte: 100_000 } });
 * order(january, { by: ["best", "known"], descending: "best" }).map(({ best, known }) => `${best} on ${known}`);
 * //=> ["130000 on 2022-01-28", "126000 on 2022-01-28", "112000 on 2022-01-28"]
 */
export function order<Row extends object, const Field extends OrderedField<Row>>(
  rows: readonly Row[],
  options: Order<Field>,
): Row[] {
  const descending = fieldList<string>(options.descending);
  const keys = fieldList<string>(options.by).map((field) => ({
    read: readerOf(field),
    sign: descending.includes(field) ? -1 : 1,
  }));
  return rows.toSorted((a, b) => {
    for (const { read, sign } of keys) {
      const [first, second] = [read(a) ?? null, read(b) ?? null];
      if (first === second) continue;
      if (first === null || second === null) return first === null ? 1 : -1;
      return sign * compare(first as string, second as string);
    }
    return 0;
  });
}
