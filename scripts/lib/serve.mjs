import { createServer } from "node:http";
import { host, portFailure } from "./port.mjs";

const STILL_MS = 60_000;

/** Serves a folder of static files on the loopback address, as it is on disk at each request; with the headers of the site, or others. */
export async function serve(folder, port, headers) {
  // not before `npm start` has installed what it imports
  const { staticFiles } = await import("./static-files.mjs");
  const server = createServer(await staticFiles(folder, headers));
  // a reader who takes nothing holds a file and a socket
  server.setTimeout(STILL_MS);
  await new Promise((resolve, reject) => {
    server.once("error", (error) => reject(portFailure(port, error.code)));
    server.listen(port, host, resolve);
  });
  // a connection that could not be accepted, for want of a descriptor, must not end the server
  server.on("error", (error) => console.error(`a connection failed (${error.code})`));
  return server;
}
