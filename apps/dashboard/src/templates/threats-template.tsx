import type { Corpus } from "@/corpus/corpus";
import { threats } from "@/reading/pages/threats";
import { ReadingTemplate } from "@/reading/reading-template";

/** What came of each threatened measure, and after how many days. */
export function ThreatsTemplate({ corpus }: { corpus: Corpus }) {
  return <ReadingTemplate corpus={corpus} page={threats} />;
}
