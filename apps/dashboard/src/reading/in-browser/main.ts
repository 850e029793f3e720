import { letSearch } from "./let-search";
import { lightTogether } from "./light-together";
import { startReading } from "./start-reading";

// This is all that a page loads before a reader does something; what draws and searches is imported when a reader first does.
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-reading]")) startReading(form);
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-search]")) letSearch(link);
lightTogether(document);
