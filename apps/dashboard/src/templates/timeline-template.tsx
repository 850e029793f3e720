import type { Corpus } from "@/corpus/corpus";
import { timeline } from "@/reading/pages/timeline";
import { ReadingTemplate } from "@/reading/reading-template";

/** What happened when, as far as the articles say, and what was foreseen. */
export function TimelineTemplate({ corpus }: { corpus: Corpus }) {
  return <ReadingTemplate corpus={corpus} page={timeline} />;
}
