import { where } from "@crisis/core";
import { timelinePicture } from "@/charts/timeline";
import { ALL_CLAIMS } from "@/components/rows";
import { EventsTable } from "@/components/tables/events-table";
import type { ReadingPage } from "./reading-page";

export const timeline: ReadingPage = {
  name: "timeline",
  kinds: ["event", "forecast"],
  sets: ["timeline", "forecasts"],
  picture: (corpus, selection) => timelinePicture(corpus, { rest: ALL_CLAIMS, ...selection }),
  table: (corpus, { drawn, rows }, known) => (
    <EventsTable
      corpus={corpus}
      rows={where(drawn, { kind: ["event", "forecast"] })}
      all={rows}
      known={known}
    />
  ),
};
