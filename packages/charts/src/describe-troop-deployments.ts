import { contextOf } from "./context";
import type { ChartDescription, WordOptions } from "./options";
import type { DeploymentRow } from "./rows";
import { endsOf } from "./troops/ends";
import { entriesOf } from "./troops/entries";
import { leadForce, troopsOf } from "./troops/groups";
import { counted, fill } from "./words/fill";
import { isContested } from "./words/standing";

/** What the chart of troop claims says, in words, from the same rows. */
export function describeTroopDeployments(
  rows: readonly DeploymentRow[],
  options: WordOptions = {},
): ChartDescription {
  const context = contextOf(options);
  const { troops, claim } = context.labels;
  const claims = counted(claim.claims, rows.length, context.locale);
  const limits = troops.limits;
  const description = fill(troops.description, { claims });
  if (rows.length === 0) {
    return { title: troops.empty, limits, description: troops.empty, alt: troops.empty, drawn: [] };
  }
  const drawn = troopsOf(rows, context).drawn.map(({ first }) => first.id);
  const { present, least, most } = endsOf(rows, leadForce(rows));
  if (!least || !most)
    return { title: troops.titleWords, limits, description, alt: troops.titleWords, drawn };
  // a row each, as the picture marks them, not each copy of a statement
  const contested = entriesOf(present).filter(({ claims }) => claims.some(isContested)).length;
  const ends =
    most.standing === "superseded"
      ? troops.highestReplaced
      : most.standing === "corrected"
        ? troops.highestCorrected
        : most.standing === "contested"
          ? troops.highestContradicted
          : contested > 0
            ? counted(troops.someContested, contested, context.locale)
            : "";
  const template = present.length === 1 ? troops.titleOne : troops.title;
  const end = (row: DeploymentRow, which: "low" | "high") =>
    row.relation === "between" ? context.words.number(row[which] ?? 0) : context.words.bounds(row);
  const one = present.length === 1 ? context.words.bounds(most) : end(most, "high");
  const words = { force: context.name(most.about), least: end(least, "low"), most: one };
  const title = `${fill(template, words)}${present.length > 1 ? ends : ""}`;
  const told = fill(present.length === 1 ? troops.descriptionOne : troops.descriptionEnds, {
    least: context.sentence(least),
    most: context.sentence(most),
  });
  return { title, limits, description: `${description} ${told}`, alt: `${title}. ${claims}.`, drawn };
}
