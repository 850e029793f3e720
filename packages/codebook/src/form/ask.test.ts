import { describe, expect, it } from "vitest";
import { type Ask, answersTo, askerFor, type Question } from "./ask";

const QUESTIONS: Question[] = [
  {
    flag: "kind",
    message: "What it is",
    choices: ["person", "state"].map((value) => ({ value, label: value })),
  },
  { flag: "name", message: "The name" },
];

describe("answersTo", () => {
  it("asks one after the other, with the choices of each", async () => {
    const asked: string[] = [];
    const ask: Ask = async ({ flag, choices }) => {
      asked.push(`${flag} ${choices?.length ?? "free"}`);
      return choices?.[1]?.value ?? "Zeppo";
    };
    expect([...(await answersTo(QUESTIONS, ask))]).toEqual([
      ["kind", "state"],
      ["name", "Zeppo"],
    ]);
    expect(asked).toEqual(["kind 2", "name free"]);
  });

  it("names all that is missing where nobody can be asked", async () => {
    await expect(answersTo(QUESTIONS, null)).rejects.toThrow(
      "missing:\n  --kind  What it is: person, state\n  --name  The name",
    );
    expect([...(await answersTo([], null))]).toEqual([]);
  });
});

describe("askerFor", () => {
  it("is nobody for --json, which other programs read", () => {
    expect(askerFor(true)).toBe(null);
  });
});
