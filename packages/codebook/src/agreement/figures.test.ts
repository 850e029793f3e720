import { join } from "node:path";
import { expect, it } from "vitest";
import figures from "../../agreement/figures.json";
import { compareCodings, rounded } from "./compare-codings";
import { readCodings } from "./read-codings";

it("the figures in the codebook are those of the two codings", { timeout: 60_000 }, () => {
  expect(rounded(compareCodings(readCodings(join(import.meta.dirname, "../../agreement"))))).toEqual(figures);
});
