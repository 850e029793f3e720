import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { appendItem } from "./append-item";

const NEW = { id: "b", date: "2021-12-07", year: "1932", list: ["x", "y z"], note: "a: b, c" };
const FLOW = '{ id: b, date: 2021-12-07, year: "1932", list: [x, y z], note: "a: b, c" }';

const cases: [title: string, text: string, path: string[], options: object, expected: string][] = [
  [
    "behind the last, in lines as the last is",
    "# head\n- id: a # first\n  name: A\n# tail\n",
    [],
    {},
    '# head\n- id: a # first\n  name: A\n- id: b\n  date: 2021-12-07\n  year: "1932"\n  list: [ x, y z ]\n  note: "a: b, c"\n# tail\n'.replace(
      "[ x, y z ]",
      "[x, y z]",
    ),
  ],
  ["in braces as the last is", "- { id: a }\n", [], {}, `- { id: a }\n- ${FLOW}\n`],
  [
    "without spaces in braces where the file has none",
    "- {id: a}\n",
    [],
    {},
    `- {id: a}\n- ${FLOW.replace("{ ", "{").replace(" }", "}")}\n`,
  ],
  [
    "with a line between where the others have one",
    "- { id: a }\n\n- { id: c }\n",
    [],
    {},
    `- { id: a }\n\n- { id: c }\n\n- ${FLOW}\n`,
  ],
  [
    "behind one of them",
    "- { id: a } # x\n# of c\n- { id: c }\n",
    [],
    { after: 0 },
    `- { id: a } # x\n- ${FLOW}\n# of c\n- { id: c }\n`,
  ],
  ["where the last line does not end", "- { id: a }", [], {}, `- { id: a }\n- ${FLOW}\n`],
  [
    "to an empty list",
    "id: x\nclaims: [] # none\n",
    ["claims"],
    {},
    'id: x\nclaims:\n  - id: b\n    date: 2021-12-07\n    year: "1932"\n    list: [x, y z]\n    note: "a: b, c" # none\n',
  ],
  [
    "to a list that is not there",
    "id: x\n",
    ["claims"],
    {},
    'id: x\nclaims:\n  - id: b\n    date: 2021-12-07\n    year: "1932"\n    list: [x, y z]\n    note: "a: b, c"\n',
  ],
  ["to a list on one line", "a: [{ id: a }]\n", ["a"], {}, `a: [{ id: a }, ${FLOW}]\n`],
];

describe("appendItem", () => {
  it.each(cases)("writes %s", (_, text, path, options, expected) => {
    const after = appendItem(text, path, NEW, options);
    expect(after).toBe(expected);
    expect(JSON.stringify(parse(after ?? ""))).toContain(JSON.stringify(NEW));
  });

  it("keeps line breaks of two characters", () => {
    expect(appendItem("- { id: a }\r\n", [], NEW)).toBe(`- { id: a }\r\n- ${FLOW}\r\n`);
  });

  it("adds nothing to what is no list", () => {
    expect(appendItem("claims: 5\n", ["claims"], NEW)).toBe(null);
  });
});
