import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { crisis } from "../../test/crisis";
import { checkData } from "./check";

it("crisis check refuses a folder whose articles are gone, though their proofs are there", () => {
  const { dataDir } = crisis();
  for (const name of readdirSync(join(dataDir, "articles"))) rmSync(join(dataDir, "articles", name));
  const { ok, problems } = checkData(dataDir, null);
  expect(ok).toBe(false);
  expect(problems).toContainEqual(
    expect.objectContaining({ file: join(dataDir, "articles"), message: "the folder has no articles" }),
  );
});
