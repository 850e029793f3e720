import assert from "node:assert/strict";
import { test } from "node:test";
import ts from "typescript";
import { draw } from "./mutation/draw.mjs";
import { mutationsOf } from "./mutation/mutations.mjs";
import { countOutcomes } from "./mutation/report.mjs";

const library = `
interface Array<T> { filter(f: (item: T) => boolean): T[]; some(f: (item: T) => boolean): boolean }
interface Boolean {} interface Function {} interface IArguments {} interface Number {} interface Object {}
interface RegExp {} interface String {} interface CallableFunction {} interface NewableFunction {}
`;

/** Every text that one mutation makes of this code. */
function mutants(code) {
  const texts = { "code.tsx": code, "lib.d.ts": library };
  const options = { noLib: true, strict: true, jsx: ts.JsxEmit.Preserve };
  const host = {
    ...ts.createCompilerHost(options),
    fileExists: (name) => name in texts,
    readFile: (name) => texts[name],
    getSourceFile: (name) =>
      texts[name] && ts.createSourceFile(name, texts[name], ts.ScriptTarget.ES2022, true),
  };
  const program = ts.createProgram(["code.tsx", "lib.d.ts"], options, host);
  return mutationsOf(program.getSourceFile("code.tsx"), program.getTypeChecker()).map(
    ({ start, end, after }) => code.slice(0, start) + after + code.slice(end),
  );
}

for (const [title, code, ...wanted] of [
  ["moves and turns a bound", "f(a < b);", "f(a <= b);", "f(a >= b);"],
  ["turns an equality", "f(a === b);", "f(a !== b);"],
  ["exchanges && and ||", "f(a && b);", "f(a || b);"],
  ["exchanges + and - of numbers", "f(a + b);", "f(a - b);"],
  ["negates a condition and removes a guarded statement", "if (a) f();", "if (!(a)) f();", ""],
  ["removes a statement", "f();", ";"],
  ["replaces a returned literal", "const f = () => true;", "const f = () => false;"],
  ["empties an array and a text", 'f(["x"]);', "f([]);", 'f([""]);'],
  [
    "drops a call that leaves the type as it is",
    "const f = (list: number[]) => list.filter(Boolean);",
    "const f = (list: number[]) => list;",
  ],
  [
    "puts another word of the same union",
    'const f = (x: "made" | "passed on") => x === "made";',
    'const f = (x: "made" | "passed on") => x === "passed on";',
  ],
  [
    "reads another property of the same type",
    "const f = (x: { low: number; high: number; unit: string }) => x.low;",
    "const f = (x: { low: number; high: number; unit: string }) => x.high;",
  ],
  [
    "exchanges arguments of one type",
    "const f = (a: number, b: number) => f(a, b);",
    "const f = (a: number, b: number) => f(b, a);",
  ],
  [
    "exchanges the values of two properties of one type",
    "const f = (a: number, b: number) => ({ a, b });",
    "const f = (a: number, b: number) => ({ a: b, b: a });",
  ],
  ["drops an element", "f(<p>{a}</p>);", "f(<p></p>);"],
]) {
  test(`mutationsOf ${title}`, () => {
    const made = mutants(code);
    for (const text of wanted) assert.ok(made.includes(text), `${text} is not among\n${made.join("\n")}`);
  });
}

test("mutationsOf leaves types, imports and the names of properties alone", () => {
  assert.deepEqual(mutants('import a from "a";\ntype B = "x" | "y";\nexport const c = { "d": a };\n'), []);
});

const list = Array.from({ length: 500 }, (_, index) => ({ kind: index % 5 === 0 ? "word" : "text", index }));

test("draw gives the same mutations for the same seed, each once, and others for another seed", () => {
  assert.deepEqual(draw(list, 60, 7), draw(list, 60, 7));
  assert.notDeepEqual(draw(list, 60, 7), draw(list, 60, 8));
  assert.equal(new Set(draw(list, 60, 7)).size, 60);
});

test("draw takes all where it is asked for as many as there are", () => {
  const alike = list.map((one) => ({ ...one, kind: "text" }));
  assert.deepEqual(draw(alike, 500, 3), alike);
});

test("draw spreads over the list", () => {
  for (const seed of [1, 2, 3]) {
    const drawn = draw(list, 50, seed).map(({ index }) => index);
    for (let from = 0; from < 500; from += 100) {
      const share = drawn.filter((index) => index >= from && index < from + 100).length;
      assert.ok(share >= 8 && share <= 12, `${share} of 50 are from ${from} to ${from + 99}`);
    }
  }
});

test("countOutcomes counts as killed what a test, the types or the time limit ended", () => {
  const trials = ["killed", "timeout", "types", "survived"].map((outcome) => ({ outcome }));
  assert.deepEqual(countOutcomes(trials), {
    tried: 4,
    byTests: 1,
    byTime: 1,
    byTypes: 1,
    survived: 1,
    share: 0.75,
  });
});
