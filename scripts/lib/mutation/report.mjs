const shown = (text) => {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 87)}…` : line;
};

/** One mutation as one line: `src/day.ts:12  comparison  "<"  →  "<="`. */
export const describeMutation = ({ file, line, kind, before, after }) =>
  `${file}:${line}  ${kind}: ${shown(before)}  →  ${shown(after) || "(removed)"}`;

export function countOutcomes(trials) {
  const count = (outcome) => trials.filter((trial) => trial.outcome === outcome).length;
  const survived = count("survived");
  return {
    tried: trials.length,
    byTests: count("killed"),
    byTime: count("timeout"),
    byTypes: count("types"),
    survived,
    share: trials.length === 0 ? 0 : (trials.length - survived) / trials.length,
  };
}

export const summarizeTrials = (trials) => {
  const { tried, byTests, byTime, byTypes, survived, share } = countOutcomes(trials);
  return (
    `${tried - survived} of ${tried} mutations killed (${Math.round(share * 100)}%): ` +
    `${byTests} by a test, ${byTypes} by the types, ${byTime} by the time limit; ${survived} survived`
  );
};

/** The report of a run in Markdown: figures, survivors, and what killed the rest. */
export function markdownReport({ folder, pathspec, seed, total, files, trials }) {
  const cell = (text) => shown(text).replaceAll("|", "\\|").replaceAll("`", "'");
  const row = (trial, last) =>
    `| ${trial.file}:${trial.line} | ${trial.kind} | \`${cell(trial.before)}\` | \`${cell(trial.after) || "(removed)"}\` | ${last} |`;
  const survivors = trials.filter(({ outcome }) => outcome === "survived");
  const killed = trials.filter(({ outcome }) => outcome !== "survived");
  return `${[
    `# Mutations of ${folder}/${pathspec}, seed ${seed}`,
    "",
    `${summarizeTrials(trials)}. Drawn from ${total} mutations of ${files} files.`,
    "",
    "## Survivors",
    "",
    "| where | kind | before | after | |",
    "|---|---|---|---|---|",
    ...survivors.map((trial) => row(trial, "")),
    "",
    "## Killed",
    "",
    "| where | kind | before | after | by |",
    "|---|---|---|---|---|",
    ...killed.map((trial) => row(trial, cell(trial.by ?? ""))),
  ].join("\n")}\n`;
}
