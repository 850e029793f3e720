import { z } from "zod";
import type { Change, DataDiff } from "./diff/change";

const ids = z.array(z.string());

const releaseEntry = z.strictObject({
  version: z.string(),
  date: z.string(),
  dataHash: z.string(),
  /** Claims that entered. */
  added: ids,
  /** Claims that say something else, with the fields. */
  changed: z.record(z.string(), ids),
  /** Claims that have another id, or were split, with the ids to use instead. */
  moved: z.record(z.string(), ids),
  /** Claims that were deprecated. */
  withdrawn: ids,
  /** Claims that are not deprecated any more. */
  restored: ids,
});

const file = z.strictObject({ releases: z.array(releaseEntry) });

/** What a release did to the claims. */
export type ReleaseEntry = z.infer<typeof releaseEntry>;
/** In which release each claim entered, changed and was withdrawn; the last release comes last. */
export type History = z.infer<typeof file>;

/** The history with a release added. */
export function withRelease(
  history: History,
  { version, date, dataHash }: Pick<ReleaseEntry, "version" | "date" | "dataHash">,
  { changes }: DataDiff,
): History {
  const of = (...whats: readonly Change["what"][]) =>
    changes.filter(({ type, what }) => type === "claim" && whats.includes(what));
  const idsOf = (what: Change["what"]) => of(what).map(({ id }) => id);
  const fields = of("changed", "withdrawn", "restored").map(({ id, fields }) => [
    id,
    fields.map(({ field }) => field),
  ]);
  const entry: ReleaseEntry = {
    version,
    date,
    dataHash,
    added: idsOf("added"),
    changed: Object.fromEntries(fields),
    moved: Object.fromEntries(of("moved", "split").map(({ id, to }) => [id, [...(to ?? [])]])),
    withdrawn: idsOf("withdrawn"),
    restored: idsOf("restored"),
  };
  return { releases: [...history.releases, entry] };
}

/** One release in which something befell a claim. */
export interface ClaimEvent {
  readonly version: string;
  readonly date: string;
  readonly what: string;
}

/** What befell a claim in the releases, under this id and those that it had before. */
export function eventsOf(id: string, { releases }: History): ClaimEvent[] {
  const events: ClaimEvent[] = [];
  let name = id;
  for (const release of releases.toReversed()) {
    const { version, date } = release;
    const tell = (what: string) => events.push({ version, date, what });
    if (release.withdrawn.includes(name)) tell("withdrawn");
    if (release.restored.includes(name)) tell("restored");
    const fields = release.changed[name]?.filter((field) => field !== "rank") ?? [];
    if (fields.length > 0) tell(`changed: ${fields.join(", ")}`);
    const [former] = Object.entries(release.moved).find(([, to]) => to.includes(name)) ?? [];
    if (former !== undefined) {
      tell(`had the id ${former} before`);
      name = former;
    }
    if (release.added.includes(name)) tell("entered");
  }
  return events.toReversed();
}

/** The history as a file: a line a list, so that a release adds lines and changes none. */
export function formatHistory({ releases }: History): string {
  const entries = releases.map((release) => {
    const fields = Object.entries(release).map(
      ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
    );
    return `{\n${fields.join(",\n")}\n}`;
  });
  return `{ "releases": [\n${entries.join(",\n")}\n] }\n`;
}

/** @throws Error saying where the text is not a history */
export function parseHistory(text: string): History {
  const parsed = file.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue?.path.join(".") || "the file"}: ${issue?.message}`);
}
