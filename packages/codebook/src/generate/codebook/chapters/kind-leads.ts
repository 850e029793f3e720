import type { ClaimRecord } from "../../../schema/index";

/** What a coder must know of each kind, above the table of its fields. */
export const kindLeads: Readonly<Record<ClaimRecord["kind"], string>> = {
  deployment: `A force that is moved or counted. The register says whose force it is; the claim says how many, of what, and in which
posture. Keep apart what the source keeps apart: a level (\`stock\`) and a movement (\`change\`), soldiers and brigades, forces that are there
and forces that are to come. \`scope\` records what the figure includes or is limited to, and only if the text says so; figures of
different scope are never added. "Several brigades" is a deployment with relation \`unquantified\` and no bounds.`,
  sanction: `A restrictive measure: threatened, prepared, imposed, lifted. One claim has one sender and one target; a measure that two
states threaten together is two claims. The measure's entry in the register says what it is (family, instrument, tier, legal acts); the
claim says how far it has come. "If they invade, we will" is \`threatened\` with its trigger under \`condition\`. What an article merely lists
as possible is \`under-discussion\`.`,
  response: `Any measure that does not restrict: forces readied, arms or information given, envoys recalled, citizens told to leave. The
fields are those of a sanction. A response has no tier.`,
  casualties: `People killed, injured, missing or captured in an event. None is \`0\`; if the text does not know, the relation is
\`unquantified\` and the bounds are null. Never put killed and injured into one figure unless the source does.`,
  forecast: `What somebody says will or will not happen. The claim's date is the window that the forecast gives ("within two months" of its
day), with the sense \`within\`. \`wording\` keeps the words of likelihood; \`probability\` is filled in only if these words carry a band of
[ICD 203](#words-of-likelihood). "Could" and "is expected" carry none. How a forecast came out is derived from the claim that \`resolves\` it.`,
  event: `What happened, or is said to be going to happen as arranged: calls, meetings, agreements, invasions, publications. Participants have
roles. How long it lasted, and how many took part, are quantities about it. If two articles tell of one event, both claims are about the
same entry of the register.`,
  assessment: `A judgement that the text, or somebody in it, makes: what somebody wants, can do, controls, depends on, or what something
brings about. \`about\` is who is judged, \`object\` toward whom or what.`,
  quantity: `Any number that is neither a deployment nor casualties: how long a call lasted, how long a line is, which part of an army. Its
unit belongs to the bounds: 2.5 \`hours\`, not 150 \`minutes\`, if the text says two and a half hours.`,
  statement: `A position, demand, promise, denial or warning that no other kind takes. \`verb\` is what the statement does, not
which verb the article uses: a leader who "said" that something must stop demands it. \`about\` is the event at which it was made, or the subject of
which it speaks.`,
};
