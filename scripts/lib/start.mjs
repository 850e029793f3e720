import { ensureBuilt } from "./build.mjs";
import { orFail } from "./failure.mjs";
import { ensureInstalled } from "./install.mjs";
import { site } from "./paths.mjs";
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
    await ensureBuilt();
    server = await serve(site, port);
    console.log(`Crisis is at http://${host}:${port}/ (Ctrl-C ends it)`);
  });
}
