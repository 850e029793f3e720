import { readFiles } from "../read/read-files";
import { progress } from "./progress";

/** Reads files, showing on a terminal how far it is. */
export const readWithProgress: typeof readFiles = (jobs) => {
  const bar = progress("reading", jobs.length);
  const read = readFiles(jobs, bar.step);
  bar.end();
  return read;
};
