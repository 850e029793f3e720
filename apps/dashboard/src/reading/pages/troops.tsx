import { where } from "@crisis/core";
import { troopsPicture } from "@/charts/troops";
import { ALL_CLAIMS } from "@/components/rows";
import { DeploymentsTable } from "@/components/tables/deployments-table";
import type { ReadingPage } from "./reading-page";

export const troops: ReadingPage = {
  name: "troops",
  kinds: ["deployment"],
  sets: ["deployments"],
  picture: (corpus, selection) => troopsPicture(corpus, { rest: ALL_CLAIMS, ...selection }),
  table: (corpus, { drawn }, known) => (
    <DeploymentsTable corpus={corpus} rows={where(drawn, { kind: "deployment" })} known={known} />
  ),
};
