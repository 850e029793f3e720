import { describe, expect, test } from "vitest";
import { deploymentRows } from "../../test/deployments";
import { manyDeployments } from "../../test/hostile";
import { contextOf } from "../context";
import type { DeploymentRow } from "../rows";
import { endsOf } from "./ends";
import { chosen, entriesOf, hasSoldiers, modeOf } from "./entries";
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
