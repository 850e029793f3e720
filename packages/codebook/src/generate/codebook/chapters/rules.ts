import { rules } from "../../../rules/index";
import { markdownTable } from "../markdown-table";

const rows = rules.map(({ name, description }) => [`\`${name}\``, description]);

export const ruleChapter = `## What is checked

\`crisis check\` runs these rules over all files and gives all findings at once, each with its file, line and record. Those that need the article's text
run where the text is at hand, and are named as skipped where it is not; the committed proof then stands for them.

${markdownTable(["rule", "what holds"], rows)}`;
