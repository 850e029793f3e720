import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const HEAD = [
  'import { byId, where } from "../src/index";',
  'import { actors } from "../src/datasets/actors";',
  'import { deployments } from "../src/datasets/deployments";',
];

const MISTAKES: [string, string, RegExp][] = [
  ["a wrong word", 'where(deployments, { counted: "soldiers" });', /^Type '"soldiers"' is not .*Counted/],
  ["a misspelt id", 'where(deployments, { side: "Russia" });', /Did you mean '"russia"'\?$/],
  ["a field of no row", 'where(deployments, { sied: "russia" });', /"these rows have no field sied"'\.$/],
  ["no comparison", "where(deployments, { low: { over: 1 } });", /and 'over' does not exist in type '/],
  [
    "a field of a function",
    "where(deployments, (row) => row.sied === 1);",
    /^Property 'sied' does not exist/,
  ],
  ["an id of no row", 'byId(actors, "sylvania");', /is not assignable to parameter of type 'ActorId'\.$/],
];

/** What the compiler says of each line of a piece of code. */
function saidOf(lines: readonly string[]): Map<number, string[]> {
  const file = join(import.meta.dirname, "refused.ts");
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, lines.join("\n"), version) : getSourceFile(name, version);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file) as ts.SourceFile;
  const said = new Map<number, string[]>();
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
    const { line } = source.getLineAndCharacterOfPosition(start);
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    said.set(line, [...(said.get(line) ?? []), message]);
  }
  return said;
}

test("of a wrong field, word or id the compiler says one line, which names it", () => {
  const said = saidOf([...HEAD, ...MISTAKES.map(([, code]) => code)]);
  MISTAKES.forEach(([what, , message], index) => {
    const told = said.get(HEAD.length + index);
    expect(told, what).toEqual([expect.stringMatching(message)]);
    expect(told?.[0], what).not.toContain("\n");
  });
  expect(said.size).toBe(MISTAKES.length);
});
