import { plainText } from "../words/plain-text";
import type { Context } from "./context";
import type { ToldClaim } from "./told";

/** Who says it, how the text presents them, and through whom. @example "Joe Biden (President, the United States), through Jake Sullivan," */
export function speakerOf(claim: ToldClaim, context: Context): string {
  const { language } = context;
  const [first, ...rest] = context.chain(claim.id);
  const described = (text: string) => language.quote(plainText(text));
  const named =
    claim.assertedBy === null
      ? null
      : withOffice(claim.assertedBy, claim.known, first?.office ?? null, context);
  const who = named ?? (first?.described ? described(first.described) : null);
  const speaker = language.speaker(claim.manner, who, context.name(claim.publisher));
  const through =
    rest.length > 0
      ? rest.map(({ actor, described: words, manner }) =>
          actor === null
            ? language.speaker(
                manner,
                words === null ? null : described(words),
                context.name(claim.publisher),
              ).who
            : context.name(actor),
        )
      : claim.via.map(context.name);
  const asides = [speaker.as, through.length > 0 ? language.through(context.list(through)) : undefined];
  const parts = [speaker.who, ...asides.filter((aside) => aside !== undefined)];
  return parts.join(", ") + (parts.length > 1 ? "," : "");
}

function withOffice(actor: string, day: string, called: string | null, context: Context): string {
  const office = context.office(actor, day, called);
  return office === null ? context.name(actor) : `${context.name(actor)} (${office})`;
}
