import { serve } from "../../../../scripts/lib/serve.mjs";
import { site } from "./site.mjs";

/** Serves the exported site as `npm start` does, on a free port. */
export async function serveSite() {
  const server = await serve(site, 0);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error(`no port to serve ${site} on`);
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${address.port}`, close };
}
