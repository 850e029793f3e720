import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { host, portFailure } from "./port.mjs";

/** Serves a folder of static files on the loopback address, as it is on disk at each request. */
export async function serve(folder, port) {
  const { default: sirv } = await import("sirv");
  const notFound = join(folder, "404.html");
  const answer = sirv(folder, {
    dev: true,
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(existsSync(notFound) ? readFileSync(notFound) : "Not found");
    },
  });
  const server = createServer(answer);
  await new Promise((resolve, reject) => {
    server.once("error", (error) => reject(portFailure(port, error.code)));
    server.listen(port, host, resolve);
  });
  return server;
}
