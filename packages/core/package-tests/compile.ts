import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
/** Where a compiler is installed; not every version lets its parts be resolved. */
export const compilerFolder = (compiler: string) => join(import.meta.dirname, "../node_modules", compiler);

interface Compilation {
  /** The project, in which the files are. */
  readonly folder: string;
  readonly files: readonly string[];
  /** The compiler, by the name under which it is installed: that of the repository, unless another is named. */
  readonly compiler?: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What the compiler says of some files under strict rules: nothing, where they compile. */
export async function compile({
  folder,
  files,
  compiler = "typescript",
  options,
}: Compilation): Promise<string> {
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  const config = join(folder, `tsconfig.${compiler}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const tsc = join(compilerFolder(compiler), "bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", config], { cwd: folder }).catch(
    (error) => error,
  );
  return stdout;
}
