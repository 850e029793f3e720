import { ensureBuilt } from "./build.mjs";
import { buildCrisis } from "./build-crisis.mjs";
import { orFail } from "./failure.mjs";
import { ensureInstalled } from "./install.mjs";
import { otherCrisis, site } from "./paths.mjs";
import { host, parsePort, requireFreePort } from "./port.mjs";
import { onInterrupt } from "./run.mjs";
import { serve } from "./serve.mjs";

/** `npm start`: installs and builds what is missing, then serves the dashboard. */
export function start() {
  let server = null;
  onInterrupt(
    () => (server ? 0 : 130),
    () => server?.closeAllConnections(),
  );
  return orFail(async () => {
    const port = parsePort(process.env.PORT);
    await requireFreePort(port);
    await ensureInstalled();
    const other = otherCrisis();
    if (other === null) await ensureBuilt();
    server = await serve(other === null ? site : await buildCrisis(other), port);
    console.log(`Crisis is at http://${host}:${port}/ (Ctrl-C ends it)`);
  });
}
