import { progress } from "../frame/progress";
import { readFiles } from "../read/read-files";

/** Reads files, showing on a terminal how far it is. */
export const readWithProgress: typeof readFiles = (jobs) => {
  const bar = progress("reading", jobs.length);
  const read = readFiles(jobs, bar.step);
  bar.end();
  return read;
};
