import { published } from "@/corpus/published";
import { searchDocuments } from "@/reading/search/documents";

export const dynamic = "force-static";

/** The file that the search reads when a reader opens it. */
export function GET(): Response {
  return Response.json(searchDocuments(published));
}
