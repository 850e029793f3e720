import { attributionLink } from "../../../schema/attribution";
import { recordTable } from "../record-table";

export const attribution = `## Who said it

Attribution is a chain, **originator first**: the one whose assertion it is, then those through whom it reached the article. If an
adviser tells the press what a president said, the president comes first and the adviser second. The originator decides who is counted as
having asserted it; \`via\` holds the rest.

An unnamed source is never guessed at: it has a manner, and a description of at most five words. A sentence for which the text names
nobody is \`impersonal\` if it points at somebody ("it is feared"), and \`own-voice\` if it is the article's own.

An office is given as the actor's register entry words it, and must have been held on that day. If the article gives an office that the
person did not hold, keep what it says and add a correction with the cause \`office\`.

${recordTable(attributionLink)}`;
