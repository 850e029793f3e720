import { claims } from "@crisis/core/claims";
import { expect, test } from "vitest";
import { pagesOfKinds } from "./pages-of-kind";

const pages = pagesOfKinds({ claims });

test("every claim is on one page, none on two", () => {
  const ids = pages.flatMap((page) => page.rows.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(
    claims
      .filter(({ rank }) => rank !== "deprecated")
      .map(({ id }) => id)
      .toSorted(),
  );
});

test("a page has claims of one kind, at most a hundred, and says where they stand", () => {
  for (const { kind, rows: some, first, last, page, pages: all, total } of pages) {
    expect(some.every((claim) => claim.kind === kind)).toBe(true);
    expect(some.length).toBe(last - first + 1);
    expect(some.length).toBeLessThanOrEqual(100);
    expect(page).toBeLessThanOrEqual(all);
    expect(last).toBeLessThanOrEqual(total);
  }
});
