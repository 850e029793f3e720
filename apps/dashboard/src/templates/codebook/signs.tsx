import type { Modality, Standing, Status } from "@crisis/core";
import { Badge } from "@/components/badges/badge";
import { EvidenceBadge } from "@/components/badges/evidence-badge";
import { modalityGlyphs } from "@/components/badges/modality-badge";
import { standingLooks } from "@/components/badges/standing-badge";
import { statusGlyphs } from "@/components/badges/status-badge";
import { words } from "@/wording/words";

const modalities = Object.keys(modalityGlyphs) as Modality[];
const statuses = Object.keys(statusGlyphs) as Status[];
const standings = Object.keys(standingLooks) as Standing[];

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
    ...standings.map((word) => {
      const [glyph, tone] = standingLooks[word];
      return <Badge key={word} glyph={glyph} tone={tone} word={words.labels.Standing[word]} />;
    }),
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
