import type { ArticleRecord, AttributionLink, ClaimRecord } from "../schema/index";
import { find } from "./index-by";
import { institutionsOf, institutionsOfPublisher } from "./institutions";
import type { RecordIndex } from "./record-index";

type Placed = { readonly claim: ClaimRecord; readonly article: ArticleRecord };

/** Who asserted it, how the text presents them, through whom it came, and whose words these are. */
export function attributionColumns(placed: Placed, index: RecordIndex) {
  const [originator, ...rest] = placed.claim.attribution;
  if (originator === undefined) throw new Error("attribution: expected at least the originator, got none");
  return {
    assertedBy: originator.actor ?? null,
    manner: originator.manner,
    via: rest.flatMap((link) => link.actor ?? []),
    ...voiceColumns(originator, rest[0], placed, index),
  };
}

/** Without a reporter in the chain, somebody else's words in an article are reported by the article itself. */
function voiceColumns(
  originator: AttributionLink,
  reporter: AttributionLink | undefined,
  placed: Placed,
  index: RecordIndex,
) {
  const { voice, characterises } = placed.claim;
  if (characterises !== undefined)
    return { voice: "characterised", reportedBy: null, reportedByManner: null, characterises } as const;
  if (
    (voice ?? (reporter === undefined && isOwn(originator, placed, index) ? "direct" : "reported")) ===
    "direct"
  )
    return { voice: "direct", reportedBy: null, reportedByManner: null, characterises: null } as const;
  return {
    voice: "reported",
    reportedBy: reporter?.actor ?? null,
    reportedByManner: reporter?.manner ?? "own-voice",
    characterises: null,
  } as const;
}

/** Whether the article holds the originator's own words: its own voice, a transcript, or its institution's publication. */
function isOwn({ manner, actor }: AttributionLink, { article }: Placed, index: RecordIndex): boolean {
  if (manner === "own-voice" || article.type === "transcript") return true;
  const { kind } = find(index.publishers, "publisher", article.publisher, "publisher");
  if (actor === undefined || kind !== "government") return false;
  const publisher = institutionsOfPublisher(article.publisher, article.published, index);
  const speaker = institutionsOf(actor, article.published, index.actors);
  return [...speaker].some((institution) => publisher.has(institution));
}
