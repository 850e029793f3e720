import { contextOf } from "./context";
import { groupBy } from "./group-by";
import type { ChartDescription, WordOptions } from "./options";
import type { DeploymentRow } from "./rows";
import { hasSoldiers } from "./troops/groups";
import { boundsWords } from "./words/bounds-words";
import { isContested } from "./words/corroboration";
import { counted, fill } from "./words/fill";

const value = (row: DeploymentRow, end: "low" | "high"): number =>
  row[end] ?? row.best ?? row.low ?? row.high ?? 0;

/** The force of which most claims say how many soldiers are there, with those claims. */
function mostCounted(rows: readonly DeploymentRow[]): readonly DeploymentRow[] {
  const present = rows.filter(
    (row) =>
      hasSoldiers(row) &&
      row.modality === "actual" &&
      row.polarity !== "denied" &&
      row.quantityType === "stock",
  );
  const forces = [...groupBy(present, (row) => row.about)];
  return forces.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[1] ?? [];
}

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
  if (rows.length === 0) return { title: troops.empty, limits, description: troops.empty, alt: troops.empty };
  const present = [...mostCounted(rows)];
  const least = present.sort((a, b) => value(a, "low") - value(b, "low"))[0];
  const most = present.sort((a, b) => value(b, "high") - value(a, "high"))[0];
  if (!least || !most) return { title: troops.titleWords, limits, description, alt: troops.titleWords };
  const contested = present.filter(isContested).length;
  const ends =
    context.replacedBy(most.id).length > 0
      ? troops.highestReplaced
      : most.corroboration === "contradicted"
        ? troops.highestContradicted
        : most.corroboration === "disputed"
          ? troops.highestDisputed
          : contested > 0
            ? counted(troops.someContested, contested, context.locale)
            : "";
  const template = present.length === 1 ? troops.titleOne : troops.title;
  const end = (row: DeploymentRow, which: "low" | "high") =>
    row.relation === "between" ? context.format.number(value(row, which)) : boundsWords(row, context);
  const one = present.length === 1 ? boundsWords(most, context) : end(most, "high");
  const words = { force: context.name(most.about), least: end(least, "low"), most: one };
  const title = `${fill(template, words)}${present.length > 1 ? ends : ""}`;
  return { title, limits, description, alt: `${title}. ${claims}.` };
}
