import described from "@crisis/core/datapackage.json" with { type: "json" };
import { DataTable } from "@/components/data-table";
import { dataLanguage, t } from "@/messages/t";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly enum?: readonly (string | number)[] };
}

/** The datasets that are published, each with its fields, from the description that is published with them. */
export function Datasets() {
  return described.resources.map(({ name, description, schema }) => (
    <details key={name} className="dataset">
      <summary>
        <code>{name}</code> <span lang={dataLanguage}>{description}</span>
      </summary>
      <Fields name={name} fields={schema.fields} />
    </details>
  ));
}

function Fields({ name, fields }: { name: string; fields: readonly Field[] }) {
  return (
    <DataTable
      caption={t("codebook.fieldsCaption", { name })}
      rows={fields}
      rowKey={(field) => field.name}
      columns={[
        { title: t("codebook.field"), cell: (field) => <code>{field.name}</code> },
        { title: t("codebook.type"), cell: ({ type }) => <code>{type}</code> },
        {
          title: t("codebook.meaning"),
          cell: ({ description }) => <span lang={dataLanguage}>{description}</span>,
        },
        {
          title: t("codebook.values"),
          cell: ({ constraints }) =>
            constraints?.enum === undefined ? "" : <code>{constraints.enum.map(String).join(", ")}</code>,
        },
      ]}
    />
  );
}
