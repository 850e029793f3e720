import { createServer } from "node:net";
import { Failure } from "./failure.mjs";

export const host = "127.0.0.1";

export function parsePort(text) {
  if (text === undefined || text === "") return 3000;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 1 && port <= 65535) return port;
  throw new Failure(`PORT must be a whole number from 1 to 65535, not ${JSON.stringify(text)}`);
}

/** The failure to listen on a port, as a sentence. */
export function portFailure(port, code) {
  if (code === "EADDRINUSE") {
    const other = port < 65535 ? port + 1 : port - 1;
    return new Failure(`port ${port} is taken: choose another, as in PORT=${other} npm start`);
  }
  if (code === "EACCES") return new Failure(`port ${port} needs more rights: choose one above 1023`);
  return new Failure(`cannot listen on ${host}:${port} (${code})`);
}

/** Fails where nothing can listen on the port now. */
export function requireFreePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(portFailure(port, error.code)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
