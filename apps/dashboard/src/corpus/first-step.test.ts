import { threats } from "@crisis/core";
import { describe, expect, it } from "vitest";
import { firstStep } from "./first-step";
import { published } from "./published";

const claims = [...published.sanctions, ...published.responses];
const ledger = threats(claims, { relations: published.relations });
const stepOf = (measure: string, by: string) => {
  const threat = ledger.find(({ about, sender }) => about === measure && sender === by);
  if (threat === undefined) throw new Error(`${by} did not threaten ${measure}`);
  return firstStep(published, threat);
};

describe("firstStep(corpus, threat)", () => {
  it("is the measure that came first, with all who took it together", () => {
    const { measure, takers } = stepOf("strong-economic-measures", "european-allies") ?? {};
    expect(measure).toBe("measures-on-architects-of-the-war-2022");
    expect(takers).toContain("european-union");
    expect(takers).toContain("france");
  });

  it("is taken by another than who threatened, where a claim says so", () => {
    expect(stepOf("swift-disconnection", "united-states")).toEqual({
      measure: "swift-disconnection",
      takers: ["european-union"],
    });
  });

  it("is null where no claim says what came", () => {
    expect(stepOf("financial-isolation", "united-states")).toBeNull();
  });
});
