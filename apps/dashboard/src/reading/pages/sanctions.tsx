import { where } from "@crisis/core";
import { sanctionsPicture } from "@/charts/sanctions";
import { ALL_CLAIMS } from "@/components/rows";
import { MeasuresTable } from "@/components/tables/measures-table";
import { t } from "@/messages/t";
import type { ReadingPage } from "./reading-page";

/** So many measures, of which most is told: more make a picture too long to take in. */
const MOST = 26;

export const sanctions: ReadingPage = {
  name: "sanctions",
  kinds: ["sanction", "response"],
  sets: ["sanctions", "responses"],
  picture: (corpus, selection) => sanctionsPicture(corpus, { most: MOST, rest: ALL_CLAIMS, ...selection }),
  table: (corpus, { drawn }, known) => {
    const sanctioned = where(drawn, { kind: "sanction" });
    const responses = where(drawn, { kind: "response" });
    return (
      <>
        <MeasuresTable
          corpus={corpus}
          caption={t("sanctions.caption", { count: sanctioned.length })}
          rows={sanctioned}
          known={known}
        />
        <MeasuresTable
          corpus={corpus}
          caption={t("sanctions.captionResponses", { count: responses.length })}
          rows={responses}
          known={known}
        />
      </>
    );
  },
};
