import type { Corpus } from "@/corpus/corpus";
import { troops } from "@/reading/pages/troops";
import { ReadingTemplate } from "@/reading/reading-template";

/** Who says that how many troops are where. */
export function TroopsTemplate({ corpus }: { corpus: Corpus }) {
  return <ReadingTemplate corpus={corpus} page={troops} />;
}
