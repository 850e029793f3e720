import type { EvidenceStatus } from "@crisis/core";
import { t } from "@/messages/t";
import { Badge } from "./badge";

/** Whether a claim was checked against the words of its article. */
export function EvidenceBadge({ evidence }: { evidence: EvidenceStatus }) {
  return (
    <Badge glyph={evidence === "anchored" ? "lines" : "quote"} word={t(`words.EvidenceStatus.${evidence}`)} />
  );
}
