import { once } from "node:events";
import { ReadStream } from "node:fs";
import { realpath } from "node:fs/promises";
import { sep } from "node:path";
import { pipeline } from "node:stream/promises";
import send from "@fastify/send";
import Negotiator from "negotiator";
import { endings, isCompressible } from "../../apps/dashboard/scripts/compress-site.mjs";
import { securityHeaders } from "../../apps/dashboard/scripts/security-headers.mjs";

/** Files whose name changes with their content: Next's own, and the scripts of the reading aids. */
const hashed = /^\/(_next\/static\/|reading\/[\w-]+-[A-Z0-9]{8}\.js$)/;
const absent = new Set(["EACCES", "ELOOP", "ENAMETOOLONG", "ENOENT", "ENOTDIR", "EOUTSIDE"]);
const starved = new Set(["EAGAIN", "EMFILE", "ENFILE", "ENOMEM"]);

/**
 * A function that answers requests with the files of a folder, as they are on disk at each request: compressed where the
 * client takes it and a compressed file is there, in part where a range is asked for. It never throws or rejects. Each answer
 * has the `headers`: those of the site, unless others are given.
 */
export async function staticFiles(folder, headers = securityHeaders) {
  const root = await realpath(folder);
  const always = { ...headers, "Cache-Control": "no-cache" };
  return async (request, response) => {
    try {
      setHeaders(response, always);
      await answer(root, request, response);
    } catch (error) {
      refuse(response, error, always);
    }
  };
}

async function answer(root, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return say(response, 405, "Only GET and HEAD are allowed here.", { Allow: "GET, HEAD" });
  }
  const { path, search } = targetOf(request);
  const found = await find(root, request, path);
  if (found.type === "directory") {
    // one slash only: an address that begins with two names another host
    const Location = `${path.replace(/^[/\\]+/, "/")}/${search}`;
    return say(response, 301, `See ${Location}`, { Location });
  }
  if (found.type === "file") {
    if (hashed.test(path)) found.headers["Cache-Control"] = "public, max-age=31536000, immutable";
    return deliver(request, response, found);
  }
  const { statusCode, headers } = found;
  if (statusCode === 500) throw found.metadata.error;
  if (statusCode !== 403 && statusCode !== 404) {
    const range = headers["Content-Range"];
    return say(response, statusCode, found.metadata.error.message, range ? { "Content-Range": range } : {});
  }
  const page = await find(root, { method: request.method, headers: codingsOf(request) }, "/404.html");
  if (page.type !== "file") return say(response, 404, "Not found");
  return deliver(request, response, { ...page, statusCode: 404 });
}

/** The path and the query of a request, whose target may be a whole address. */
function targetOf({ url }) {
  const target = url.replace(/^https?:\/\/[^/?]*/i, "");
  const query = target.indexOf("?");
  return query < 0
    ? { path: target, search: "" }
    : { path: target.slice(0, query), search: target.slice(query) };
}

/** The smallest form of a file that the client takes; with the content type of the file itself. */
async function find(root, request, path) {
  const file = path.endsWith("/") ? `${path}index.html` : path;
  const codings = new Negotiator(request).encodings(["br", "gzip", "identity"], {
    preferred: ["br", "gzip", "identity"],
  });
  for (const coding of isCompressible(file) ? codings : []) {
    if (coding === "identity") break;
    const found = await sendFrom(root, request, file + endings[coding]);
    if (found.statusCode === 404 || found.type === "directory") continue;
    if (found.type === "file" && found.statusCode !== 304) found.headers["Content-Encoding"] = coding;
    return describe(found, file);
  }
  return describe(await sendFrom(root, request, file), file);
}

function describe(found, file) {
  if (found.type !== "file") return found;
  found.headers["Vary"] = "Accept-Encoding";
  if (found.statusCode !== 304) {
    const type = send.mime.getType(file) ?? "application/octet-stream";
    found.headers["Content-Type"] = send.isUtf8MimeType(type) ? `${type}; charset=utf-8` : type;
  }
  return found;
}

async function sendFrom(root, request, path) {
  const headers = { ...request.headers, range: rangeOf(request) };
  if (headers.range === undefined) delete headers.range;
  const onFile = async (file, stat) => {
    if (!stat.isFile()) throw outside(file);
    await requireInside(root, file);
    // The library finds no range in a suffix longer than the file, which asks for all of it.
    if (/^bytes=-/.test(headers.range) && Number(headers.range.slice("bytes=-".length)) > stat.size) {
      delete headers.range;
    }
  };
  const options = { root, index: false, cacheControl: false, contentType: false, onFile };
  try {
    const found = await send({ method: request.method, headers }, path, options);
    if (found.type === "directory") await requireInside(root, found.metadata.path);
    return found;
  } catch (error) {
    if (absent.has(error.code)) return { type: "error", statusCode: 404, headers: {} };
    throw error;
  }
}

/** Fails for a link that leads out of the folder, or below one. */
async function requireInside(root, path) {
  if (!(await realpath(path)).startsWith(root + sep)) throw outside(path);
}

const outside = (path) =>
  Object.assign(new Error(`${path}: expected a file of the folder`), { code: "EOUTSIDE" });

/**
 * The range that a request asks for: one range of bytes, of a GET. Others may be ignored (RFC 9110, 14.2), and one is
 * where the client names a weak tag, which cannot say that bytes are the same (13.1.5).
 */
function rangeOf({ method, headers }) {
  const single = /^bytes=(\d+-\d*|-\d+)$/.test(headers.range ?? "");
  const weak = headers["if-range"]?.startsWith("W/");
  return method === "GET" && single && !weak ? headers.range : undefined;
}

const codingsOf = ({ headers }) => ({ "accept-encoding": headers["accept-encoding"] });

async function deliver(request, response, { statusCode, headers, stream }) {
  // An open that fails must fail before the status is sent.
  if (stream instanceof ReadStream) await once(stream, "open");
  response.statusCode = statusCode;
  setHeaders(response, headers);
  if (request.method === "HEAD" || statusCode === 304) return response.end();
  await pipeline(stream, response);
}

function setHeaders(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function say(response, statusCode, text, headers = {}) {
  response.statusCode = statusCode;
  setHeaders(response, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}

/** Answers where an answer failed: a client that has gone needs none, and a starved machine may have what it needs soon. */
function refuse(response, error, always) {
  if (response.destroyed || response.headersSent) return response.destroy();
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setHeaders(response, always);
  if (starved.has(error.code)) {
    return say(response, 503, "The server is busy: try again soon.", { "Retry-After": "1" });
  }
  if (absent.has(error.code)) return say(response, 404, "Not found");
  console.error(error);
  say(response, 500, "The server failed: its output says why.");
}
