import type { Path, Position } from "./problem";

/** A record with the file that it stands in and the place of each of its fields. */
export type Located<Record> = {
  file: string;
  record: Record;
  /** The place of a field of the record; of the record where no path is given. */
  position: (path?: Path, part?: "key" | "value") => Position;
};
