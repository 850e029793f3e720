import type { Metadata } from "next";
import { Shell } from "@/components/shell";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import { pageMetadata } from "@/routes/page-metadata";
import { paths } from "@/routes/paths";
import { ClaimsTemplate } from "@/templates/claim/claims-template";

export const metadata: Metadata = pageMetadata(t("claims.title"), t("claims.lead"), paths.claims);

export default function Page() {
  return (
    <Shell current="claims">
      <ClaimsTemplate corpus={published} />
    </Shell>
  );
}
