import { describe, expect, it } from "vitest";
import { called } from "../../test/called";
import { printedWhileTesting } from "../../test/printed";

const printed = printedWhileTesting();

describe("crisis new actor, place, event, force, measure, publisher", () => {
  it("writes an entry behind the last, as the last is written, and leaves the rest as it was", async () => {
    const { call, read } = called();
    const before = read("registers/actors.yaml");
    const flags = [
      "--id",
      "zeppo",
      "--name",
      "Zeppo",
      "--kind",
      "person",
      "--aliases",
      "Z",
      "--aliases",
      "Mr. Z",
      "--country",
      "freedonia",
    ];
    expect(await call("new", "actor", ...flags)).toBe(0);
    expect(read("registers/actors.yaml")).toBe(
      `${before}- id: zeppo\n  name: Zeppo\n  kind: person\n  aliases: [Z, Mr. Z]\n  country: freedonia\n`,
    );
  });

  it.each([
    [
      "place",
      [
        "--id",
        "marble-bridge",
        "--name",
        "Marble Bridge",
        "--kind",
        "site",
        "--country",
        "freedonia",
        "--lat",
        "48.1",
        "--lon",
        "37.7",
        "--precision",
        "site",
      ],
    ],
    ["event", ["--id", "duck-soup", "--name", "Soup", "--lane", "diplomacy"]],
    ["force", ["--id", "freedonian-forces", "--name", "Freedonian forces", "--side", "freedonia"]],
    [
      "measure",
      [
        "--id",
        "embargo",
        "--name",
        "Embargo",
        "--measure-type",
        "sanction",
        "--family",
        "trade",
        "--instrument",
        "territorial-embargo",
        "--tier",
        "3",
      ],
    ],
    [
      "publisher",
      [
        "--id",
        "herald",
        "--name",
        "The Herald",
        "--kind",
        "newspaper",
        "--state-media",
        "false",
        "--url",
        "https://example.org/h",
      ],
    ],
  ])("enters a %s that check takes", async (what, flags) => {
    const { call } = called();
    expect(await call("new", what, ...flags)).toBe(0);
    expect(await call("check", "--no-cache")).toBe(0);
  });

  it("refuses an id that is there, a word that is not in its list, and what the schema refuses, by their flags", async () => {
    const { call, read } = called();
    const before = read("registers/actors.yaml");
    expect(await call("new", "actor", "--id", "sylvania", "--name", "S", "--kind", "state")).toBe(2);
    expect(printed.err).toMatch(/--id: sylvania is there already, at .*actors\.yaml:6/);
    expect(await call("new", "actor", "--id", "x", "--name", "S", "--kind", "sate")).toBe(2);
    expect(printed.err).toMatch(/--kind: expected one of .*, got sate; did you mean state\?/);
    expect(await call("new", "actor", "--id", "NOT AN ID", "--name", "S", "--kind", "state")).toBe(2);
    expect(printed.err).toContain(
      '--id: an id is lower-case letters and digits in words joined by hyphens: got "NOT AN ID"',
    );
    expect(read("registers/actors.yaml")).toBe(before);
  });

  it("enters a person with offices", async () => {
    const { call, read } = called();
    const flags = ["--id", "zeppo", "--name", "Zeppo", "--kind", "person", "--country", "freedonia"];
    expect(
      await call("new", "actor", ...flags, "--office", "Clerk:freedonia:1932-06", "--office", "Poet"),
    ).toBe(0);
    expect(read("registers/actors.yaml")).toContain("{ title: Clerk, of: freedonia, from: 1932-06 }");
    expect(read("registers/actors.yaml")).toContain("{ title: Poet }");
    printed.err = "";
    expect(
      await call("new", "actor", ...flags.with(1, "harpo"), "--office", `${"C".repeat(90)}:freedonia`),
    ).toBe(2);
    expect(printed.err).toMatch(/^crisis: --office/);
  });

  it.each([
    ["that is damaged", "- { id: sylvania,\0 }\n", /actors\.yaml: the character U\+0000 is not allowed/],
    ["that is no list", "actors: 5\n", /actors\.yaml is no list of entries: crisis check says where/],
  ])("refuses a register %s, and leaves it as it is", async (_, text, message) => {
    const { call, read, write } = called();
    write("registers/actors.yaml", text);
    expect(await call("new", "actor", "--id", "zeppo", "--name", "Zeppo", "--kind", "person")).toBe(2);
    expect(printed.err).toMatch(message);
    expect(read("registers/actors.yaml")).toBe(text);
  });
});
