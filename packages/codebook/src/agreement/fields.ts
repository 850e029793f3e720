import type { ClaimRecord } from "../schema/index";

type Read = (claim: Record<string, unknown>) => unknown;

const chain = (claim: Record<string, unknown>) =>
  (claim["attribution"] as { manner: string; actor?: string }[] | undefined) ?? [];
const plain =
  (field: string): Read =>
  (claim) =>
    claim[field];

/** What of a claim is compared, as a word; `undefined` where the claim has no such field. */
export const comparedFields: readonly (readonly [name: string, read: Read])[] = [
  ["kind", plain("kind")],
  ["about", plain("about")],
  ["asserter", (claim) => chain(claim)[0]?.actor ?? chain(claim)[0]?.manner],
  ["manner", (claim) => chain(claim)[0]?.manner],
  [
    "via",
    (claim) =>
      chain(claim)
        .slice(1)
        .map(({ actor, manner }) => actor ?? manner)
        .join(" ") || "none",
  ],
  ["polarity", (claim) => claim["polarity"] ?? "affirmed"],
  ["hedge", (claim) => claim["hedge"] ?? "none"],
  ["modality", plain("modality")],
  ["status", plain("status")],
  ["date", (claim) => claim["date"] ?? claim["window"] ?? "none"],
  ["sense", (claim) => claim["sense"] ?? "within"],
  ["dateBasis", plain("dateBasis")],
  ["sender", plain("sender")],
  ["target", plain("target")],
  ["counted", plain("counted")],
  ["relation", plain("relation")],
  ["low", (claim) => figure(claim, "low")],
  ["best", (claim) => figure(claim, "best")],
  ["high", (claim) => figure(claim, "high")],
  ["type", plain("type")],
  ["topic", plain("topic")],
  ["verb", plain("verb")],
  ["aspect", plain("aspect")],
];

const figure = (claim: Record<string, unknown>, bound: string) =>
  claim["relation"] === undefined ? undefined : (claim[bound] ?? "none");

export const wordOf = (claim: ClaimRecord, read: Read): string | undefined => {
  const value = read(claim as unknown as Record<string, unknown>);
  return value === undefined || value === null ? undefined : String(value);
};
