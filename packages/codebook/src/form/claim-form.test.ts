import { describe, expect, it } from "vitest";
import { ARTICLE, crisis } from "../../test/crisis";
import { ruleContext } from "../commands/check-context";
import { claimRecord } from "../schema/index";
import type { Ask, Question } from "./ask";
import { claimForm, claimFrom } from "./claim-form";
import { evidenceFrom } from "./evidence-from";
import type { Given } from "./fill-in";

function form(kind: string) {
  const shape = claimRecord.options.find((option) => option.shape.kind.value === kind)?.shape;
  if (shape === undefined) throw new Error(`no kind ${kind}`);
  return claimForm(shape);
}

function article() {
  const { dataDir, sourcesDir } = crisis();
  const { corpus } = ruleContext(dataDir, null);
  const found = corpus.data.articles.find(({ file }) => file.endsWith(ARTICLE));
  if (found === undefined) throw new Error("no article");
  return { corpus, article: found, sourcesDir };
}

/** Answers as a person would, one after the other; where an answer is refused, notes why and gives the next. */
function person(answers: readonly [flag: string, ...said: string[]][]) {
  const left = answers.map(([flag, ...said]) => ({ flag, said }));
  const refused: string[] = [];
  const choices: Record<string, Question["choices"]> = {};
  const ask: Ask = async (question) => {
    const next = left.shift();
    if (next?.flag !== question.flag) throw new Error(`asked for ${question.flag}: ${question.message}`);
    if (question.choices) choices[question.flag] = question.choices;
    for (const said of next.said) {
      const wrong = question.wrong?.(said);
      if (wrong === undefined) return said;
      refused.push(`${question.flag}: ${wrong}`);
    }
    throw new Error(`no answer to ${question.flag} was taken: ${refused.at(-1)}`);
  };
  return { ask, refused, choices, left };
}

describe("claimFrom, where somebody can be asked,", () => {
  it("asks for all that no flag says, tells at once what is wrong, and builds the chain of who said it", async () => {
    const { corpus, article: of } = article();
    const { ask, refused, choices, left } = person([
      ["slug", "Not An Id", "denial", "denial-again"],
      ["about", "sylvanian-forces-near-freedonia"],
      ["date", "1933-11-31", "1933-11-17"],
      ["summary", " ", "Nothing is there."],
      ["modality", "actual"],
      ["topic", "troop-build-up"],
      ["date-basis", "context"],
      ["by", "institution"],
      ["by", "sylvania"],
      ["by", ""],
      ["by", "unnamed"],
      ["by", "a man who says far too much", "a palace source"],
      ["by", ""],
    ]);
    const claim = await claimFrom(form("statement"), of, { verb: "deny" }, corpus, ask);
    expect(left).toEqual([]);
    expect(claim).toMatchObject({
      id: "gazette-1933-11-17-border-denial-again",
      kind: "statement",
      date: "1933-11-17",
      dateBasis: "context",
      verb: "deny",
      attribution: [
        { manner: "institution", actor: "sylvania" },
        { manner: "unnamed", described: "a palace source" },
      ],
    });
    expect(refused).toEqual([
      expect.stringMatching(/^slug: an id is lower-case letters and digits/),
      expect.stringMatching(/^slug: gazette-1933-11-17-border-denial is there already, at .*:\d+$/),
      expect.stringMatching(/^date: not an EDTF date, or a day that the calendar has not/),
      "summary: it is needed",
      expect.stringMatching(/^by: a quoted key phrase has at most five words/),
    ]);
    expect(choices["about"]).toContainEqual({
      value: "sylvanian-forces-near-freedonia",
      label: "Sylvanian forces near Freedonia (sylvanian-forces-near-freedonia)",
    });
    expect(choices["date-basis"]).toContainEqual({
      value: "context",
      label: expect.stringMatching(/^context: ./),
    });
  });
});

describe("evidenceFrom, where somebody can be asked,", () => {
  it("asks for words until they are in the text once, and lets the source's and the date's be left out", async () => {
    const { article: of, sourcesDir } = article();
    const { ask, refused } = person([
      ["find", "", "Sylvania admits it", "Sylvania", "Sylvania denies it"],
      ["find-source", ""],
      ["find-date", "Thursday"],
    ]);
    const given: Given = {};
    expect(await evidenceFrom(of, given, sourcesDir, ask)).toMatchObject([
      { text: "en", start: 160, end: 178, role: "value" },
      { text: "en", start: 150, end: 158, role: "date" },
    ]);
    expect(refused).toEqual([
      "find: it is needed",
      expect.stringMatching(/^find: "Sylvania admits it" is not in the text/),
      expect.stringMatching(/^find: "Sylvania" is there \d times; write more of it: 1 /),
    ]);
  });
});
