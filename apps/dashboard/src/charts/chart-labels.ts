import { type Labels, labels, labelsEs } from "@crisis/charts";

/** The words of the charts in the language of the interface. */
export const chartLabels: Labels = process.env["CRISIS_LOCALE"] === "es" ? labelsEs : labels;
