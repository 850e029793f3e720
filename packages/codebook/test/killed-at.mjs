// loaded before the tool: ends its process at the change of a file that CRISIS_KILL_AT counts to, as a power cut would
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const last = Number(process.env["CRISIS_KILL_AT"]);
let changes = 0;
for (const name of ["writeFileSync", "renameSync", "rmSync", "writeFile", "unlink"]) {
  const change = fs[name];
  fs[name] = (...args) => {
    changes += 1;
    if (changes === last) process.kill(process.pid, "SIGKILL");
    return change(...args);
  };
}
syncBuiltinESMExports();
