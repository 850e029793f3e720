import type { EvidenceStatus } from "@crisis/core";
import { words } from "@/wording/words";
import { Badge } from "./badge";

/** Whether a claim was checked against the words of its article. */
export function EvidenceBadge({ evidence }: { evidence: EvidenceStatus }) {
  return (
    <Badge glyph={evidence === "anchored" ? "lines" : "quote"} word={words.labels.EvidenceStatus[evidence]} />
  );
}
