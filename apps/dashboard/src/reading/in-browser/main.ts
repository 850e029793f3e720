import { helpMissing } from "./help-missing";
import { letSearch } from "./let-search";
import { lightTogether } from "./light-together";
import { startReading } from "./start-reading";

// This is all that a page loads before a reader does something; what draws and searches is imported when a reader first does.
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-reading]")) startReading(form);
const link = document.querySelector<HTMLAnchorElement>("a[data-search]");
const missing = document.querySelector<HTMLElement>("[data-missing]");
if (link) {
  const open = letSearch(link);
  if (missing) helpMissing(missing, open);
}
lightTogether(document);
