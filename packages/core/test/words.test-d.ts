import { describe, expectTypeOf, test } from "vitest";
import type { ClosedLists, Status } from "../src/generated/rows";
import { en, type Labels, type Language } from "../src/words/index";

describe("a language", () => {
  test("lacks no word of a closed list", () => {
    const { expired: _, ...statuses } = en.labels.Status;
    // @ts-expect-error a status without a word
    expectTypeOf(statuses).toExtend<Labels["Status"]>();
    expectTypeOf<keyof Labels["Status"]>().toEqualTypeOf<Status>();
  });

  test("lacks no closed list", () => {
    const { Channel: _, ...labels } = en.labels;
    // @ts-expect-error a list without labels
    expectTypeOf(labels).toExtend<Labels>();
    expectTypeOf<keyof Labels | keyof Language["nouns"] | "Scope" | "Topic">().toEqualTypeOf<
      keyof ClosedLists
    >();
  });

  test("has no word that is in no list", () => {
    // @ts-expect-error a status that the schema does not have
    const more: Labels["Status"] = { ...en.labels.Status, forgotten: "forgotten" };
    expectTypeOf(more).toEqualTypeOf<Labels["Status"]>();
  });

  test("is read without asking whether a word is there", () => {
    expectTypeOf(en.labels.Status.imposed).toEqualTypeOf<string>();
    // @ts-expect-error a word that the schema does not have
    expectTypeOf(en.labels.Status["forgotten"]).toEqualTypeOf<string>();
  });
});
