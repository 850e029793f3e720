import { describe, expectTypeOf, test } from "vitest";
import { actors } from "../src/datasets/actors";
import { claims } from "../src/datasets/claims";
import { deployments } from "../src/datasets/deployments";
import {
  type ActorRow,
  asOf,
  byId,
  type CasualtiesRow,
  type ClaimRow,
  claimsOf,
  type DeploymentRow,
  type Filter,
  latest,
  leftOut,
  type QuantityRow,
  type SanctionRow,
  summarize,
  timeline,
  where,
} from "../src/index";
import type { Casualties, Claim, Deployment, Forecast, Happening, Sanction } from "./freedonia";

declare const troops: readonly Deployment[];
declare const invented: readonly Claim[];
declare const text: string;

describe("where", () => {
  test("gives rows of the type that it was given", () => {
    expectTypeOf(where(deployments, { side: "russia", low: { gte: 1 } })).toEqualTypeOf<DeploymentRow[]>();
    expectTypeOf(where(actors, { kind: "state" })).toEqualTypeOf<ActorRow[]>();
    expectTypeOf(where(claims, {})).toEqualTypeOf<ClaimRow[]>();
  });

  test("a kind, or kinds, narrow the rows", () => {
    expectTypeOf(where(claims, { kind: "deployment" })).toEqualTypeOf<DeploymentRow[]>();
    expectTypeOf(where(claims, { kind: ["deployment", "sanction"], hedge: "none" })).toEqualTypeOf<
      (DeploymentRow | SanctionRow)[]
    >();
  });

  test("a field narrows the rows to the kinds that have it", () => {
    expectTypeOf(where(claims, { side: "russia" })).toEqualTypeOf<(DeploymentRow | CasualtiesRow)[]>();
    expectTypeOf(where(claims, { tier: { gte: 3 } })).toEqualTypeOf<SanctionRow[]>();
    expectTypeOf(where(claims, { low: { exists: true } })).toEqualTypeOf<
      (DeploymentRow | CasualtiesRow | QuantityRow)[]
    >();
  });

  test("a function filters, and narrows where it is a type guard", () => {
    expectTypeOf(where(claims, (row) => row.hedge === "none")).toEqualTypeOf<ClaimRow[]>();
    const isSanction = (row: ClaimRow): row is SanctionRow => row.kind === "sanction";
    expectTypeOf(where(claims, isSanction)).toEqualTypeOf<SanctionRow[]>();
  });

  test("a filter stored in a variable keeps its types", () => {
    const satisfying = { kind: "deployment", side: "sylvania" } satisfies Filter<Deployment>;
    expectTypeOf(where(invented, satisfying)).toEqualTypeOf<Deployment[]>();
    const annotated: Filter<Deployment> = { side: "sylvania", scope: ["crimea"] };
    expectTypeOf(where(troops, annotated)).toEqualTypeOf<Deployment[]>();
    const constant = { modality: "planned", counted: ["personnel", "ships"] } as const;
    expectTypeOf(where(troops, constant)).toEqualTypeOf<Deployment[]>();
  });

  test("a wrong field does not compile", () => {
    // @ts-expect-error no such field
    where(troops, { sied: "sylvania" });
    // @ts-expect-error a field of another kind
    where(troops, { tier: 3 });
    // @ts-expect-error a field that the kind asked for does not have
    where(invented, { kind: "deployment", tier: 3 });
    // @ts-expect-error no kind has both
    where(invented, { kind: "sanction", side: "sylvania" });
    // @ts-expect-error in a stored filter
    const stored: Filter<Deployment> = { sied: "sylvania" };
    return stored;
  });

  test("a wrong word of a closed list does not compile", () => {
    // @ts-expect-error
    where(troops, { modality: "intended" });
    // @ts-expect-error
    where(troops, { counted: ["personnel", "soldiers"] });
    // @ts-expect-error
    where(troops, { scope: { contains: "moscow" } });
    // @ts-expect-error
    where(troops, { hedge: { not: "perhaps" } });
    // @ts-expect-error
    where(invented, { kind: "deploiment" });
    // @ts-expect-error a word of another kind's list
    where(invented, { kind: "deployment", counted: "killed" });
    // @ts-expect-error in a stored filter
    const stored = { modality: "intended" } satisfies Filter<Deployment>;
    return stored;
  });

  test("a wrong id does not compile", () => {
    // @ts-expect-error
    where(troops, { side: "ruritania" });
    // @ts-expect-error
    where(deployments, { side: "rusia" });
    // @ts-expect-error
    where(deployments, { places: { contains: "kyif" } });
    // @ts-expect-error an id of another register
    where(deployments, { about: "russia" });
    // @ts-expect-error any text is not an id
    where(troops, { side: text });
  });

  test("a value of another type does not compile", () => {
    // @ts-expect-error a number is no text
    where(troops, { low: "90000" });
    // @ts-expect-error a bound of a number is a number
    where(troops, { low: { gte: "90000" } });
    // @ts-expect-error a field that is never null
    where(troops, { modality: null });
    // @ts-expect-error exists is yes or no
    where(troops, { posture: { exists: "yes" } });
  });

  test("a comparison that the field does not have does not compile", () => {
    // @ts-expect-error words have no order
    where(troops, { modality: { gt: "actual" } });
    // @ts-expect-error numbers contain nothing
    where(troops, { low: { contains: 9 } });
    // @ts-expect-error no such comparison
    where(troops, { side: { equals: "sylvania" } });
  });

  test("a function that asks for no such field does not compile", () => {
    // @ts-expect-error
    where(troops, (row) => row.sied === "sylvania");
  });
});

describe("asOf and leftOut", () => {
  test("give rows of the type that they were given, and counts", () => {
    expectTypeOf(asOf(deployments, { known: "2021-12-07" })).toEqualTypeOf<DeploymentRow[]>();
    expectTypeOf(leftOut(claims, { valid: "2021-12-07" }).undated).toBeNumber();
  });

  test("wrong options do not compile", () => {
    // @ts-expect-error no such axis
    asOf(troops, { knwon: "1933-11-17" });
    // @ts-expect-error a day is text
    asOf(troops, { known: new Date(0) });
    // @ts-expect-error
    asOf(troops, { valid: "1933-11-17", certain: "yes" });
  });

  test("rows without time do not compile", () => {
    // @ts-expect-error
    asOf(actors, { known: "2021-12-07" });
  });
});

describe("latest", () => {
  const options = { on: "1933-11-20", maxAgeDays: 10 } as const;

  test("gives rows of the type that it was given, by one field or several", () => {
    expectTypeOf(latest(troops, { by: "assertedBy", ...options })).toEqualTypeOf<Deployment[]>();
    expectTypeOf(latest(troops, { by: ["assertedBy", "article"], ...options })).toEqualTypeOf<Deployment[]>();
  });

  test("a wrong field, or an option left out, does not compile", () => {
    // @ts-expect-error
    latest(troops, { by: "asserter", ...options });
    // @ts-expect-error
    latest(troops, { by: ["assertedBy", "tier"], ...options });
    // @ts-expect-error a stock is not carried without end
    latest(troops, { by: "assertedBy", on: "1933-11-20" });
    // @ts-expect-error
    latest(troops, { by: "assertedBy", maxAgeDays: 10 });
  });
});

describe("summarize", () => {
  test("gives rows of what was grouped by, with bounds", () => {
    expectTypeOf(summarize(troops, { by: ["modality", "assertedBy"], policy: "widest" })).toEqualTypeOf<
      {
        readonly modality: Deployment["modality"];
        readonly assertedBy: Deployment["assertedBy"];
        readonly low: number | null;
        readonly best: number | null;
        readonly high: number | null;
        readonly claims: number;
        readonly origins: number;
      }[]
    >();
    expectTypeOf(summarize(troops, { policy: "widest" })[0]!).toHaveProperty("low");
  });

  test("kinds can be summarised side by side, grouped by kind", () => {
    const counted = where(invented, { low: { exists: true } });
    expectTypeOf(summarize(counted, { by: "kind", policy: "widest" })[0]!.kind).toEqualTypeOf<
      "deployment" | "casualties"
    >();
  });

  test("mixed kinds do not compile", () => {
    const counted: readonly (Deployment | Casualties)[] = where(invented, { low: { exists: true } });
    // @ts-expect-error
    summarize(counted, { policy: "widest" });
    // @ts-expect-error grouped, and not by kind
    summarize(counted, { by: "modality", policy: "widest" });
    // @ts-expect-error allowed by name, and still not put together
    summarize(counted, { policy: "widest", allow: ["side"] });
  });

  test("rows without bounds do not compile", () => {
    // @ts-expect-error
    summarize([] as Sanction[], { policy: "widest" });
    // @ts-expect-error
    summarize(claims, { by: "kind", policy: "widest" });
  });

  test("wrong options do not compile", () => {
    // @ts-expect-error no such field
    summarize(troops, { by: "tier", policy: "widest" });
    // @ts-expect-error a bound is what is summed up, not what groups
    summarize(troops, { by: "low", policy: "widest" });
    // @ts-expect-error no such policy
    summarize(troops, { policy: "mean" });
    // @ts-expect-error a policy must be named
    summarize(troops, { by: "modality" });
    // @ts-expect-error what is denied cannot be allowed
    summarize(troops, { policy: "widest", allow: ["polarity"] });
    // @ts-expect-error the rows have no such field
    summarize(troops, { policy: "widest", allow: ["unit"] });
    // @ts-expect-error what was not grouped by is not in the result
    summarize(troops, { by: "modality", policy: "widest" })[0]!.side;
  });
});

describe("timeline", () => {
  test("gives rows with the ids of the rows that it was given", () => {
    const rows = timeline([] as (Happening | Forecast)[]);
    expectTypeOf(rows[0]!.event).toEqualTypeOf<Happening["about"]>();
    expectTypeOf(rows[0]!.lane).toEqualTypeOf<Happening["lane"]>();
    expectTypeOf(asOf(rows, { valid: "1933-11-17" })).toEqualTypeOf(rows);
  });

  test("rows of other kinds, and wrong options, do not compile", () => {
    // @ts-expect-error
    timeline(troops);
    // @ts-expect-error
    timeline([] as Happening[], { each: "claim" });
  });
});

describe("claimsOf and byId", () => {
  test("give rows of the type that they were given", () => {
    expectTypeOf(claimsOf(claims, { actor: "russia" })).toEqualTypeOf<ClaimRow[]>();
    expectTypeOf(byId(actors, "russia")).toEqualTypeOf<ActorRow | undefined>();
    expectTypeOf(byId(actors, text)).toEqualTypeOf<ActorRow | undefined>();
  });

  test("a wrong id, or two questions at once, do not compile", () => {
    // @ts-expect-error
    claimsOf(invented, { article: "the-herald-1933-11-18" });
    // @ts-expect-error
    claimsOf(invented, { actor: "ruritania" });
    // @ts-expect-error an article is no subject
    claimsOf(invented, { subject: "the-herald-1933-11-17" });
    // @ts-expect-error
    claimsOf(invented, { subject: "parade", actor: "sylvania" });
    // @ts-expect-error
    claimsOf(invented, { publisher: "the-herald" });
    // @ts-expect-error
    byId(actors, "rusia");
    // @ts-expect-error
    byId(troops, "gazette-1");
  });
});
