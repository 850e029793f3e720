import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { test } from "node:test";
import { inRoot } from "./paths.mjs";
import { run } from "./run.mjs";

const oldNode = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.8"})';
const script = (name, args = [], env = {}, flags = []) =>
  run(process.execPath, [...flags, inRoot("scripts", `${name}.mjs`), ...args], { env, limit: 20_000 });

const refusals = [
  [
    "start with a PORT that is no port",
    () => script("start", [], { PORT: "many" }),
    /PORT must be a whole number/,
  ],
  ["test with an unknown option", () => script("test", ["--fast"]), /unknown option --fast/],
  ["test with an unknown step", () => script("test", ["--only", "lint,typo"]), /no step is called typo/],
  ["test with --only and no step", () => script("test", ["--only"]), /--only needs the name of a step/],
  ...["start", "test", "fix", "crisis", "publish", "bench"].map((name) => [
    `${name} on an old Node`,
    () => script(name, [], {}, ["--import", oldNode]),
    /Node 20\.19 or newer is needed, this is 18\.20\.8/,
  ]),
];

for (const [title, attempt, expected] of refusals) {
  test(`${title} says one line and fails`, async () => {
    const { code, output } = await attempt();
    assert.equal(code, 1);
    assert.match(output, expected);
    assert.match(output, /^crisis: [^\n]+\n$/);
  });
}

test("start on a taken port says one line and fails, before anything else", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const { port } = taken.address();
  const { code, output } = await script("start", [], { PORT: String(port) });
  taken.close();
  assert.equal(code, 1);
  assert.match(output, new RegExp(`^crisis: port ${port} is taken: [^\\n]+\\n$`));
});

test("test --help names every step", async () => {
  const { code, output } = await script("test", ["--help"]);
  assert.equal(code, 0);
  for (const name of ["lint", "types", "unit", "browser", "changeset"])
    assert.match(output, new RegExp(`^  ${name} `, "m"));
});

test("every script of the root runs through scripts/, which asks for the Node that it needs", () => {
  const { scripts } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  const others = Object.entries(scripts).filter(
    ([, command]) => !/^node scripts\/[a-z]+\.mjs$/.test(command),
  );
  assert.deepEqual(others, [["changeset", "changeset"]]);
});
