import { describe, expect, test } from "vitest";
import { deploymentRows } from "../../test/deployments";
import { manyDeployments } from "../../test/hostile";
import { contextOf } from "../context";
import type { DeploymentRow } from "../rows";
import { endsOf } from "./ends";
import { chosen, entriesOf, hasSoldiers, modeOf } from "./entries";
import { leadForce, troopsOf } from "./groups";
import { troopKey } from "./troop-key";

const context = contextOf({});
const [base] = deploymentRows as readonly [DeploymentRow];
const copyOf = (row: DeploymentRow, id: string, some: Partial<DeploymentRow> = {}): DeploymentRow => ({
  ...row,
  id,
  origin: row.id,
  ...some,
});

describe("rows of first sources", () => {
  test("copies of one first source are one row, headed by the first source even if known later", () => {
    const early = copyOf(base, "early", { known: "2021-01-01" });
    const entries = entriesOf([early, base, copyOf(base, "late", { known: "2022-01-01" })]);
    expect(entries.map(({ first, claims }) => [first.id, claims.map(({ id }) => id)])).toEqual([
      [base.id, ["early", base.id, "late"]],
    ]);
  });

  test("what a copy plans, denies or counts otherwise is a row of its own", () => {
    const others = [
      copyOf(base, "planned", { modality: "planned" }),
      copyOf(base, "denied", { polarity: "denied" }),
      copyOf(base, "moved", { quantityType: "change" }),
      copyOf(base, "elsewhere", { about: "other-force" }),
      copyOf(base, "tanks", { counted: "tanks" }),
    ];
    expect(entriesOf([base, ...others])).toHaveLength(6);
  });

  test("every claim is in one row", () => {
    const ids = entriesOf(manyDeployments).flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(ids.sort()).toEqual(manyDeployments.map(({ id }) => id).sort());
  });
});

describe("the rows that are drawn where there is no room for all", () => {
  const lead = leadForce(deploymentRows);
  const other = { ...base, id: "other", origin: "other", about: "other-force", known: "2021-01-01" };
  const copies = [copyOf(base, "copy-1"), copyOf(base, "copy-2")];
  const entries = entriesOf([...deploymentRows, other, ...copies]);

  test("are the most repeated, in the order of time, with a place kept for other forces", () => {
    const ids = chosen(entries, lead, new Set(), 3, context).map(({ first }) => first.id);
    expect(ids).toContain(base.id);
    expect(ids).toContain("other");
    expect(ids).toHaveLength(3);
    expect(entries.map(({ first }) => first.id).filter((id) => ids.includes(id))).toEqual(ids);
  });

  test("hold the ends that the title names, and one of what is not there yet", () => {
    const { least, most } = endsOf(deploymentRows, lead);
    const ends = new Set([least, most].filter((row) => row !== undefined));
    const drawn = chosen(entries, lead, ends, 5, context);
    const ids = drawn.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(ids).toContain(least?.id);
    expect(ids).toContain(most?.id);
    expect(drawn.map(({ first }) => modeOf(first))).toContain("planned");
  });

  test("have numbers of soldiers before anything else", () => {
    const onScale = entries.filter(({ first }) => hasSoldiers(first));
    expect(chosen(entries, lead, new Set(), onScale.length, context)).toEqual(onScale);
  });

  test("are all, where there is room", () => {
    expect(chosen(entries, lead, new Set(), entries.length, context)).toEqual(entries);
  });
});

test("those on alert, and those that withdraw, are in groups of their own", () => {
  const rows = [
    base,
    copyOf(base, "alert", { posture: "alert", origin: "alert" }),
    copyOf(base, "come", { quantityType: "change", origin: "come" }),
    copyOf(base, "leave", { quantityType: "change", posture: "withdrawing", origin: "leave" }),
  ];
  const groups = troopsOf(rows, context).panels.flatMap((panel) => panel.groups);
  const ids = groups.map(({ motion, months }) => [
    motion,
    months.flatMap(([, entries]) => entries.map(({ first }) => first.id)),
  ]);
  expect(ids).toEqual([
    ["stock", [base.id]],
    ["alert", ["alert"]],
    ["change", ["come"]],
    ["withdrawing", ["leave"]],
  ]);
  expect(endsOf(rows, base.about).present.map(({ id }) => id)).toEqual([base.id]);
});

test("the key tells of a sign for each form that is drawn, apart for what is not there yet", () => {
  const about = { low: null, best: 5, high: null };
  const words = (rows: DeploymentRow[]) => troopKey(entriesOf(rows), context).map((one) => one.words);
  const { keyAbout, keyNearly } = context.labels.troops;
  const here = copyOf(base, "here", about);
  const planned = copyOf(base, "planned", { ...about, modality: "planned" });
  expect(words([here])).toContain(keyAbout);
  expect(words([here])).not.toContain(`not there yet: ${keyAbout}`);
  expect(words([planned])).toContain(`not there yet: ${keyAbout}`);
  expect(words([planned])).not.toContain(keyAbout);
  expect(words([copyOf(base, "nearly", { low: null, best: 5, high: 5 })])).toContain(keyNearly);
});
