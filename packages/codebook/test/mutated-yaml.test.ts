import { expect, it } from "vitest";
import { crisis } from "./crisis";
import { mutatedFiles } from "./mutations/mutated-files";

it("1,500 mutated files are each accepted, or refused with a place, and none crashes a rule or is written over", () => {
  const { dataDir } = crisis();
  const { accepted, refused, wrong } = mutatedFiles(dataDir, 1_500, 19_331_117);
  expect(wrong).toEqual([]);
  expect(accepted).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(500);
}, 180_000);
