import { run } from "./commands/program";
import { quietPipe } from "./frame/quiet-pipe";

quietPipe(process.stdout);
quietPipe(process.stderr);
process.exitCode = await run(process.argv.slice(2));
