import { abbreviatedTitles, sentenceBeginners } from "../evidence/index";

/** Words that are written with a capital where a sentence or quotation begins, and are no name. */
export const commonWords: ReadonlySet<string> = new Set([
  ...sentenceBeginners,
  ...abbreviatedTitles,
  ..."i i'm i've i'll i'd said says told added asked wrote despite due across among around because between beyond both again according".split(
    " ",
  ),
  ..."likewise instead indeed perhaps please thank thanks okay ok yeah sure right look hello good great keep read spoke p.m a.m est edt gmt".split(
    " ",
  ),
  ..."utc am pm q end president presidents further first second third finally today tomorrow yesterday without within under over above below about against".split(
    " ",
  ),
  ..."until upon via per like unlike rather either neither nobody somebody everyone everybody everything something nothing let's".split(
    " ",
  ),
  ..."there's that's it's he's she's we're they're you're we've they've you've don't doesn't didn't can't won't isn't aren't".split(
    " ",
  ),
]);

/** Words that may stand inside a name, between its capitals. */
export const nameJoints: readonly string[] = [
  "of",
  "for",
  "de",
  "del",
  "di",
  "da",
  "von",
  "van",
  "der",
  "bin",
  "al",
];
