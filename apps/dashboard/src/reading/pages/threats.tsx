import type { Picture } from "@/charts/picture";
import { type ThreatsPicture, threatsPicture } from "@/charts/threats";
import { ALL_CLAIMS } from "@/components/rows";
import { ThreatsTable } from "@/components/tables/threats-table";
import { t } from "@/messages/t";
import type { ReadingPage } from "./reading-page";

const threatsIn = (picture: Picture | ThreatsPicture) => ("threats" in picture ? picture.threats : []);

export const threats: ReadingPage = {
  name: "threats",
  kinds: ["sanction", "response"],
  sets: ["sanctions", "responses"],
  picture: (corpus, selection) => threatsPicture(corpus, { rest: ALL_CLAIMS, ...selection }),
  part: (count) => t("threats.part", { count }),
  table: (corpus, picture, known) => <ThreatsTable corpus={corpus} rows={threatsIn(picture)} known={known} />,
};
