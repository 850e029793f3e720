import { describe, expectTypeOf, test } from "vitest";
import { chronology } from "../src/chronology/index";
import { actors } from "../src/datasets/actors";
import { claims } from "../src/datasets/claims";
import { deployments } from "../src/datasets/deployments";
import { places } from "../src/datasets/places";
import { relations } from "../src/datasets/relations";
import {
  type ActorRow,
  asOf,
  between,
  bucket,
  byId,
  type CasualtiesRow,
  type ClaimRow,
  claimsOf,
  count,
  type DeploymentRow,
  type Filter,
  join,
  latest,
  leftOut,
  order,
  type Posture,
  type QuantityRow,
  type SanctionRow,
  summarize,
  where,
} from "../src/index";
import { search } from "../src/search/index";
import type { Casualties, Claim, Deployment, Forecast, Happening, Sanction } from "./freedonia";

declare const troops: readonly Deployment[];
declare const invented: readonly Claim[];
declare const text: string;

describe("where", () => {
  test("gives rows of the type that it was given", () => {
    expectTypeOf(where(deployments, { known: "2021-12-07", scope: "crimea" })).toEqualTypeOf<
      DeploymentRow[]
    >();
    expectTypeOf(where(actors, { name: { contains: "Biden" } })).toEqualTypeOf<ActorRow[]>();
    expectTypeOf(where(claims, {})).toEqualTypeOf<ClaimRow[]>();
  });

  test("a kind, or kinds, narrow the rows", () => {
    expectTypeOf(where(claims, { kind: "deployment" })).toEqualTypeOf<DeploymentRow[]>();
    expectTypeOf(where(claims, { kind: ["deployment", "sanction"] })).toEqualTypeOf<
      (DeploymentRow | SanctionRow)[]
    >();
  });

  test("a field narrows the rows to the kinds that have it", () => {
    expectTypeOf(where(claims, { scope: { exists: true } })).toEqualTypeOf<DeploymentRow[]>();
    expectTypeOf(where(claims, { low: { not: 3 } })).toEqualTypeOf<
      (DeploymentRow | CasualtiesRow | QuantityRow)[]
    >();
    expectTypeOf(where(claims, { side: "russia" })[0]!.kind).toEqualTypeOf<"deployment" | "casualties">();
    expectTypeOf(where(claims, { counted: "killed" })[0]!.kind).toEqualTypeOf<"casualties">();
  });

  test("a word that was asked for is the type of its field, and what passes a comparison is not null", () => {
    const [row] = where(deployments, { side: "russia", modality: ["actual", "planned"], low: { gte: 1 } });
    expectTypeOf(row!.side).toEqualTypeOf<"russia">();
    expectTypeOf(row!.modality).toEqualTypeOf<"actual" | "planned">();
    expectTypeOf(row!.low).toEqualTypeOf<number>();
    expectTypeOf(where(deployments, { posture: { exists: true } })[0]!.posture).toEqualTypeOf<Posture>();
    expectTypeOf(where(deployments, { assertedBy: null })[0]!.assertedBy).toEqualTypeOf<null>();
    expectTypeOf(where(claims, { tier: 3 })).toExtend<SanctionRow[]>();
  });

  test("filters are put together, and functions in them know their rows", () => {
    const either = where(claims, {
      anyOf: [{ side: "russia" }, { tier: 3 }, (row) => row.hedge === "none"],
      noneOf: [{ kind: "statement", verb: "deny" }],
    });
    expectTypeOf(either).toEqualTypeOf<ClaimRow[]>();
    // @ts-expect-error a wrong id, within
    where(claims, { anyOf: [{ side: "rusia" }] });
    // @ts-expect-error a wrong field, within
    where(claims, { allOf: [{ sied: "russia" }] });
    // @ts-expect-error a wrong field, within what is within
    where(claims, { noneOf: [{ anyOf: [{ sied: "russia" }] }] });
    // @ts-expect-error a wrong field in a function, within
    where(claims, { anyOf: [(row) => row.sied === "russia"] });
    // @ts-expect-error several filters are a list
    where(claims, { anyOf: { side: "russia" } });
    // @ts-expect-error no such way to put filters together
    where(claims, { oneOf: [{ side: "russia" }] });
  });

  test("a function filters, and narrows where it is a type guard", () => {
    expectTypeOf(where(claims, (row) => row.hedge === "none")).toEqualTypeOf<ClaimRow[]>();
    const isSanction = (row: ClaimRow): row is SanctionRow => row.kind === "sanction";
    expectTypeOf(where(claims, isSanction)).toEqualTypeOf<SanctionRow[]>();
  });

  test("a filter stored in a variable keeps its types", () => {
    const satisfying = { kind: "deployment", side: "sylvania" } satisfies Filter<Deployment>;
    expectTypeOf(where(invented, satisfying)).toExtend<Deployment[]>();
    const annotated: Filter<Deployment> = { side: "sylvania", scope: ["crimea"] };
    expectTypeOf(where(troops, annotated)).toEqualTypeOf<Deployment[]>();
    const constant = { modality: "planned", counted: ["personnel", "ships"] } as const;
    expectTypeOf(where(troops, constant)[0]!.counted).toEqualTypeOf<"personnel" | "ships">();
    const ofAll: Filter<Claim> = { side: "sylvania" };
    expectTypeOf(where(invented, ofAll)).toEqualTypeOf<Claim[]>();
  });

  test("a filter for one kind does not fit rows of others, and a second word not what the first left", () => {
    const ofDeployments: Filter<Deployment> = { side: "sylvania" };
    // @ts-expect-error casualties have sides too, and would not be deployments
    where(invented, ofDeployments);
    // @ts-expect-error no row is both
    where(where(troops, { side: "sylvania" }), { side: "freedonia" });
    // @ts-expect-error no row of this kind is left
    where(where(invented, { kind: "deployment" }), { kind: "sanction" });
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

  test("words that were asked for together are not put together", () => {
    const both = where(troops, { modality: ["actual", "planned"] });
    // @ts-expect-error planned with actual
    summarize(both, { policy: "widest" });
    expectTypeOf(summarize(both, { policy: "widest", by: "modality" })[0]!.modality).toEqualTypeOf<
      "actual" | "planned"
    >();
    summarize(both, { policy: "widest", allow: ["modality"] });
    // @ts-expect-error brigades with people
    summarize(where(troops, { counted: ["brigades", "personnel"] }), { policy: "widest" });
    // @ts-expect-error allowed, but not what differs
    summarize(where(troops, { counted: ["brigades", "ships"] }), { policy: "widest", allow: ["scope"] });
    const dead = where(invented, { kind: "casualties", victims: ["civilians", "combatants"] });
    // @ts-expect-error civilians with combatants
    summarize(dead, { policy: "widest" });
    summarize(dead, { policy: "sum", over: "victims" });
    // @ts-expect-error killed with soldiers
    summarize(where(invented, { counted: ["killed", "personnel"] }), { policy: "widest" });
  });

  test("only parts of a whole are summed", () => {
    // @ts-expect-error over what?
    summarize(troops, { policy: "sum" });
    // @ts-expect-error claimants are no parts
    summarize(troops, { policy: "sum", over: "assertedBy" });
    // @ts-expect-error nor are days: a level on two days is one level
    summarize(troops, { policy: "sum", over: "date" });
    // @ts-expect-error deployments have no victims
    summarize(troops, { policy: "sum", over: ["about", "victims"] });
    // @ts-expect-error a range has no parts
    summarize(troops, { policy: "widest", over: "about" });
  });

  test("measures have the type of their field", () => {
    const [row] = summarize(troops, {
      policy: "widest",
      by: "side",
      also: { speakers: { distinct: "assertedBy" }, first: { least: "known" }, most: { greatest: "high" } },
    });
    expectTypeOf(row!.speakers).toEqualTypeOf<number>();
    expectTypeOf(row!.first).toEqualTypeOf<string | null>();
    expectTypeOf(row!.most).toEqualTypeOf<number | null>();
    // @ts-expect-error no such measure: nothing is averaged
    summarize(troops, { policy: "widest", also: { mean: { mean: "low" } } });
    // @ts-expect-error no such field
    summarize(troops, { policy: "widest", also: { last: { greatest: "knwon" } } });
    // @ts-expect-error lists have no order
    summarize(troops, { policy: "widest", also: { first: { least: "scope" } } });
    // @ts-expect-error two measures have two names
    summarize(troops, { policy: "widest", also: { both: { least: "known", greatest: "known" } } });
    // @ts-expect-error the name is taken
    summarize(troops, { policy: "widest", also: { claims: { distinct: "id" } } });
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

describe("count", () => {
  test("gives rows of what was grouped by, for claims of any kind", () => {
    expectTypeOf(count(invented, { by: "kind", also: { last: { greatest: "known" } } })).toEqualTypeOf<
      {
        readonly kind: Claim["kind"];
        readonly claims: number;
        readonly origins: number;
        readonly last: string | null;
      }[]
    >();
    // @ts-expect-error what was not grouped by is not in the result
    count(invented, { by: "kind" })[0]!.modality;
    // @ts-expect-error not every kind has it
    count(invented, { by: "side" });
    // @ts-expect-error figures are not put together by counting
    count(troops, { policy: "widest" });
    // @ts-expect-error actors are no claims
    count(actors);
  });
});

describe("order, join and bucket", () => {
  test("give the rows that they were given, with what they add", () => {
    expectTypeOf(order(troops, { by: ["known", "low"], descending: "low" })).toEqualTypeOf<Deployment[]>();
    const [said] = join(deployments, actors, { on: "assertedBy", as: "speaker", take: ["name", "kind"] });
    expectTypeOf(said!.speakerName).toEqualTypeOf<string | null>();
    expectTypeOf(said!.speakerKind).toEqualTypeOf<ActorRow["kind"] | null>();
    const [through] = join(deployments, actors, { on: "via", as: "through", take: "name" });
    expectTypeOf(through!.throughName).toEqualTypeOf<readonly (string | null)[]>();
    expectTypeOf(
      join(claims, places, { on: "about", as: "place", take: "name" })[0]!.placeName,
    ).toEqualTypeOf<string | null>();
    expectTypeOf(bucket(troops, { valid: "month" })[0]!.period).toEqualTypeOf<string | null>();
    expectTypeOf(count(bucket(troops, { known: "week" }), { by: "period" })[0]!.period).toEqualTypeOf<
      string | null
    >();
  });

  test("a wrong order does not compile", () => {
    // @ts-expect-error no such field
    order(troops, { by: "date of publication" });
    // @ts-expect-error lists have no order
    order(troops, { by: "scope" });
    // @ts-expect-error by what?
    order(troops, {});
    // @ts-expect-error the direction is no word
    order(troops, { by: "known", descending: true });
  });

  test("a wrong join does not compile", () => {
    // @ts-expect-error an actor is no place
    join(deployments, places, { on: "assertedBy", as: "place", take: "name" });
    // @ts-expect-error a text is no id
    join(deployments, actors, { on: "summary", as: "speaker", take: "name" });
    // @ts-expect-error actors have no such field
    join(deployments, actors, { on: "assertedBy", as: "speaker", take: "surname" });
    // @ts-expect-error under which name?
    join(deployments, actors, { on: "assertedBy", take: "name" });
    // @ts-expect-error what was not taken is not there
    join(deployments, actors, { on: "assertedBy", as: "speaker", take: "name" })[0]!.speakerCountry;
    // @ts-expect-error rows without ids
    join(deployments, relations, { on: "id", as: "relation", take: "type" });
  });

  test("a wrong bucket does not compile", () => {
    // @ts-expect-error no such width
    bucket(troops, { valid: "decade" });
    // @ts-expect-error one axis at a time
    bucket(troops, { valid: "month", known: "month" });
    // @ts-expect-error no such axis
    bucket(troops, { published: "month" });
    // @ts-expect-error actors have no date
    bucket(actors, { valid: "month" });
  });
});

describe("between", () => {
  test("wrong days or rows do not compile", () => {
    // @ts-expect-error until when?
    between(troops, { after: "1933-11-17" });
    // @ts-expect-error no such option
    between(troops, { from: "1933-11-17", until: "1933-11-18" });
    // @ts-expect-error actors are not known on a day
    between(actors, { after: "1933-11-17", until: "1933-11-18" });
  });
});

describe("chronology", () => {
  test("gives rows with the ids of the rows that it was given", () => {
    const rows = chronology([] as (Happening | Forecast)[]);
    expectTypeOf(rows[0]!.event).toEqualTypeOf<Happening["about"]>();
    expectTypeOf(rows[0]!.lane).toEqualTypeOf<Happening["lane"]>();
    expectTypeOf(asOf(rows, { valid: "1933-11-17" })).toEqualTypeOf(rows);
  });

  test("rows of other kinds, and wrong options, do not compile", () => {
    // @ts-expect-error
    chronology(troops);
    // @ts-expect-error
    chronology([] as Happening[], { each: "claim" });
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

describe("search", () => {
  test("gives rows of the type that it was given", () => {
    expectTypeOf(search(deployments, "border")).toEqualTypeOf<DeploymentRow[]>();
    expectTypeOf(search(actors, "biden", { in: ["name", "aliases"] })).toEqualTypeOf<ActorRow[]>();
  });

  test("a wrong field, or none where there is no summary, does not compile", () => {
    // @ts-expect-error actors have no summary
    search(actors, "biden");
    // @ts-expect-error a number is no text
    search(deployments, "border", { in: "low" });
    // @ts-expect-error no such option
    search(deployments, "border", { most: 3 });
  });
});
