import { run } from "./commands/program";
import { defect } from "./frame/defect";
import { quietPipe } from "./frame/quiet-pipe";

quietPipe(process.stdout);
quietPipe(process.stderr);
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(defect(error));
  process.exitCode = 3;
}
