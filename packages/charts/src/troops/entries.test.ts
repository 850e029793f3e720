import { describe, expect, test } from "vitest";
import { deploymentRows } from "../../test/deployments";
import { manyDeployments } from "../../test/hostile";
import { contextOf } from "../context";
import type { DeploymentRow } from "../rows";
import { chosen, entriesOf, hasSoldiers } from "./entries";
import { leadForce } from "./groups";

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
    const ids = chosen(entries, lead, 3, context).map(({ first }) => first.id);
    expect(ids).toContain(base.id);
    expect(ids).toContain("other");
    expect(ids).toHaveLength(3);
    expect(entries.map(({ first }) => first.id).filter((id) => ids.includes(id))).toEqual(ids);
  });

  test("have numbers of soldiers before anything else", () => {
    const onScale = entries.filter(({ first }) => hasSoldiers(first));
    expect(chosen(entries, lead, onScale.length, context)).toEqual(onScale);
  });

  test("are all, where there is room", () => {
    expect(chosen(entries, lead, entries.length, context)).toEqual(entries);
  });
});
