import type { OfficeRow } from "@crisis/core";
import { ActorLink } from "@/components/actor-link";
import { DataTable } from "@/components/data-table";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";
import { words } from "@/wording/words";

interface OfficesProps {
  corpus: Corpus;
  name: string;
  offices: readonly OfficeRow[];
}

/** The offices that a person held. */
export function Offices({ corpus, name, offices }: OfficesProps) {
  return (
    <DataTable
      caption={t("actor.officesCaption", { name })}
      look="narrow"
      rows={offices}
      rowKey={({ order }) => String(order)}
      columns={[
        { title: t("table.office"), cell: ({ title }) => title },
        {
          title: t("table.of"),
          cell: (office) => (office.of === null ? "" : <ActorLink corpus={corpus} id={office.of} />),
        },
        {
          title: t("table.from"),
          cell: ({ from }) => (from === null ? t("actor.officeUnknown") : words.date(from)),
        },
        {
          title: t("table.to"),
          cell: ({ to }) => (to === null ? t("actor.officeOpen") : words.date(to)),
        },
      ]}
    />
  );
}
