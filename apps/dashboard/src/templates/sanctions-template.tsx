import type { Corpus } from "@/corpus/corpus";
import { sanctions } from "@/reading/pages/sanctions";
import { ReadingTemplate } from "@/reading/reading-template";

/** Which measures were threatened, prepared or taken, by whom. */
export function SanctionsTemplate({ corpus }: { corpus: Corpus }) {
  return <ReadingTemplate corpus={corpus} page={sanctions} />;
}
