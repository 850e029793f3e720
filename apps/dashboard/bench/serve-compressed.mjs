import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { site } from "../browser/support/site.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Serves the exported site compressed, as hosts of static files do, on a free port of this machine. */
export async function serveCompressed() {
  const files = new Map();
  const read = (path) => {
    const inSite = join(site, normalize(decodeURIComponent(path)));
    const file = existsSync(inSite) && statSync(inSite).isDirectory() ? join(inSite, "index.html") : inSite;
    if (!existsSync(file)) return { status: 404, type: "text/plain", body: gzipSync("Not found") };
    const type = types[extname(file)] ?? "application/octet-stream";
    return { status: 200, type, body: gzipSync(readFileSync(file)) };
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site.invalid");
    if (!files.has(pathname)) files.set(pathname, read(pathname));
    const { status, type, body } = files.get(pathname);
    const headers = { "Content-Type": type, "Content-Encoding": "gzip", "Content-Length": body.length };
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}
