import { type Located, nearestWord, type Problem, sortProblems } from "../read/index";
import type { Rule, RuleRun } from "../rules/index";
import type { Exception } from "./exception";

/** What rules found, without what is excepted by name. An exception of a rule that allows none, and one that nothing needs any
 * more, are problems of their own; where not all articles were looked at, the latter cannot be told. */
export function except(
  { problems, skipped }: RuleRun,
  exceptions: readonly Located<Exception>[],
  { rules, ran, whole }: { rules: readonly Rule[]; ran: readonly Rule[]; whole: boolean },
): RuleRun {
  const named = new Map(rules.map((rule) => [rule.name, rule]));
  const allowed = exceptions.filter(({ record }) => named.get(record.rule)?.exceptions);
  const needed = new Set<Located<Exception>>();
  const left = problems.filter((problem) => {
    const excepted = allowed.filter(({ record }) => covers(record, problem));
    for (const one of excepted) needed.add(one);
    return excepted.length === 0;
  });
  const looked = new Set(ran.map(({ name }) => name));
  for (const { rule } of skipped) looked.delete(rule);
  const wrong = exceptions.flatMap((exception, index): Problem[] => {
    const { rule } = exception.record;
    if (!allowed.includes(exception)) return [notAllowed(exception, [...named.keys()])];
    if (needed.has(exception) || !looked.has(rule) || !whole) return [];
    return [unneeded(exception, index)];
  });
  return { problems: sortProblems([...left, ...wrong]), skipped };
}

function covers({ rule, record, field }: Exception, problem: Problem): boolean {
  return (
    problem.rule === rule && problem.record === record && (field === undefined || problem.field === field)
  );
}

function notAllowed(
  { file, position, record: { rule, record } }: Located<Exception>,
  names: string[],
): Problem {
  const near = nearestWord(rule, names);
  const message = names.includes(rule) ? "no exceptions are made from this rule" : "there is no such rule";
  return {
    rule: "exceptions",
    file,
    ...position(["rule"]),
    record,
    field: "rule",
    message,
    got: rule,
    ...(near !== null && near !== rule ? { hint: `did you mean ${near}?` } : {}),
  };
}

function unneeded({ file, position, record: { rule, record } }: Located<Exception>, index: number): Problem {
  return {
    rule: "exceptions",
    file,
    ...position(),
    record: null,
    message: `the exception from ${rule} for ${record} is no longer needed`,
    hint: "crisis check --fix takes it out",
    fix: [{ remove: [index] }],
  };
}
