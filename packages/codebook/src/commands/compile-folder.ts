import { type CompiledFolder, type CompileInput, compile } from "../compile/index";
import { formatProblem } from "../frame/print-problems";
import { type Data, readData } from "../read/index";
import { readWithProgress } from "./read-with-progress";

/** What a data folder compiles to, or why it does not. */
export function compileFolder(dataDir: string): CompiledFolder | string[] {
  const data = readData(dataDir, { read: readWithProgress });
  const { crisis } = data;
  if (data.problems.length > 0 || crisis === null) return data.problems.map(formatProblem);
  try {
    return { compiled: compile({ ...recordsOf(data), crisis: crisis.record }), crisis: crisis.record };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [reason, "the data cannot be published: crisis check says where"];
  }
}

/** The records of what was read, without their places. */
export function recordsOf({ articles, registers, proofs, redirects }: Data): Omit<CompileInput, "crisis"> {
  const plain = <Record>(list: readonly { record: Record }[]) => list.map(({ record }) => record);
  return {
    articles: plain(articles),
    registers: {
      actors: plain(registers.actors),
      places: plain(registers.places),
      publishers: plain(registers.publishers),
      events: plain(registers.events),
      forces: plain(registers.forces),
      measures: plain(registers.measures),
    },
    proofs: plain(proofs),
    redirects: plain(redirects),
  };
}
