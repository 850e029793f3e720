import type { Corroboration, Modality, Status } from "@crisis/core";
import { Badge } from "@/components/badges/badge";
import { corroborationLooks } from "@/components/badges/corroboration-badge";
import { EvidenceBadge } from "@/components/badges/evidence-badge";
import { modalityGlyphs } from "@/components/badges/modality-badge";
import { statusGlyphs } from "@/components/badges/status-badge";
import { t } from "@/messages/t";
import { words } from "@/wording/words";

const modalities = Object.keys(modalityGlyphs) as Modality[];
const statuses = Object.keys(statusGlyphs) as Status[];
const corroborations = Object.keys(corroborationLooks) as Corroboration[];

/** The signs that stand before the words of a claim, each with its word. */
export function Signs() {
  const badges = [
    ...modalities.map((word) => (
      <Badge key={word} glyph={modalityGlyphs[word]} word={words.labels.Modality[word]} />
    )),
    ...statuses
      .filter((word) => word !== "threatened")
      .map((word) => <Badge key={word} glyph={statusGlyphs[word]} word={words.labels.Status[word]} />),
    <Badge key="denied" glyph="cross" word={words.labels.Polarity.denied} />,
    ...corroborations.map((word) => {
      const [glyph, tone] = corroborationLooks[word];
      return <Badge key={word} glyph={glyph} tone={tone} word={words.labels.Corroboration[word]} />;
    }),
    <Badge key="replaced" glyph="swap" tone="bad" word={t("claim.replacedBadge")} />,
    <Badge key="corrected" glyph="pencil" tone="bad" word={t("claim.correctedBadge")} />,
    <EvidenceBadge key="anchored" evidence="anchored" />,
    <EvidenceBadge key="cited" evidence="cited" />,
  ];
  return (
    <ul className="signs">
      {badges.map((badge) => (
        <li key={badge.key}>{badge}</li>
      ))}
    </ul>
  );
}
