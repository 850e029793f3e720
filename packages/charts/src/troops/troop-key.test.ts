import { expect, test } from "vitest";
import { deploymentRows } from "../../test/deployments";
import { common } from "../../test/gallery";
import { contextOf } from "../context";
import type { DeploymentRow } from "../rows";
import { emptyScene } from "../scene/scene";
import { entriesOf } from "./entries";
import { troopKey } from "./troop-key";

const [row] = deploymentRows as readonly [DeploymentRow];
const context = contextOf(common);
const keyOf = (more: Partial<DeploymentRow>) =>
  troopKey(entriesOf([{ ...row, counted: "personnel", modality: "actual", ...more }]), context);
const words = (more: Partial<DeploymentRow>) => keyOf(more).map((entry) => entry.words);

test("the key names the sign of an approximate figure, which has no bounds", () => {
  const { keyAbout, keyExact } = context.labels.troops;
  const about = words({ low: null, best: 90_000, high: null });
  expect(about).toContain(keyAbout);
  expect(about).not.toContain(keyExact);
  expect(words({ low: 42_000, best: 42_000, high: 42_000 })).not.toContain(keyAbout);
});

test("what is not there yet is hollow in the key where no such figure is exact", () => {
  const sign = (more: Partial<DeploymentRow>) => {
    const scene = emptyScene(40);
    const [start = ""] = context.labels.troops.keyNotYet.split("{sign}");
    const planned = keyOf({ modality: "planned", ...more }).find((entry) => entry.words.startsWith(start));
    planned?.picture(scene, 0, 0);
    return scene.glyphs[0];
  };
  expect(sign({ low: null, best: 150_000, high: null })).not.toHaveProperty("hatch");
  expect(sign({ low: 150_000, best: 150_000, high: 150_000 })).toHaveProperty("hatch");
});
