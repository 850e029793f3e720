import type { Picture } from "@/charts/picture";
import { type ThreatsPicture, threatsPicture } from "@/charts/threats";
import { ALL_CLAIMS } from "@/components/rows";
import { ThreatsTable } from "@/components/tables/threats-table";
import type { ReadingPage } from "./reading-page";

const threatsIn = (picture: Picture | ThreatsPicture) => ("threats" in picture ? picture.threats : []);

export const threats: ReadingPage = {
  name: "threats",
  kinds: ["sanction", "response"],
  sets: ["sanctions", "responses"],
  picture: (corpus, selection) => threatsPicture(corpus, { rest: ALL_CLAIMS, ...selection }),
  table: (corpus, picture, known) => <ThreatsTable corpus={corpus} rows={threatsIn(picture)} known={known} />,
};
