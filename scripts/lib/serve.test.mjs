import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import fs, { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { compressSite } from "../../apps/dashboard/scripts/compress-site.mjs";
import { pagePolicy } from "../../apps/dashboard/scripts/security-headers.mjs";
import { serve } from "./serve.mjs";

const page = `<!doctype html><title>Troops</title><p>${"About 175,000 troops. ".repeat(40)}`;
const digits = "0123456789".repeat(10);
const big = Buffer.alloc(8_000_000, "claims ");
const files = {
  "index.html": page,
  "404.html": `<!doctype html><title>No such page</title><p>${"Not here. ".repeat(40)}`,
  "troops/index.html": page,
  "digits.bin": digits,
  "big.bin": big,
  "tiny.txt": "a",
  "icon.svg": `<svg xmlns="http://www.w3.org/2000/svg">${"<g/>".repeat(100)}</svg>`,
  "_next/static/chunks/1g74owi93c34b.css": `body{${"color:red;".repeat(50)}}`,
  "reading/main-6S53P3B7.js": `export default "${"a".repeat(200)}"`,
  "reading/main.js": "export default 1",
  "data/claims.json": JSON.stringify({ claims: "claim ".repeat(200) }),
};

const scratch = mkdtempSync(join(tmpdir(), "crisis-serve-"));
const site = join(scratch, "out");
for (const [name, content] of Object.entries(files)) {
  mkdirSync(dirname(join(site, name)), { recursive: true });
  writeFileSync(join(site, name), content);
}
await compressSite(site);
mkdirSync(join(scratch, "out-of-it"));
writeFileSync(join(scratch, "secret.txt"), "a secret");
writeFileSync(join(scratch, "out-of-it", "secret.txt"), "a secret");
symlinkSync(join(scratch, "secret.txt"), join(site, "link.txt"));
symlinkSync(join(scratch, "secret.txt"), join(site, "tiny.txt.br"));
symlinkSync(join(scratch, "out-of-it"), join(site, "linked"));
symlinkSync("digits.bin", join(site, "inside.bin"));
symlinkSync("loop.txt", join(site, "loop.txt"));

const server = await serve(site, 0);
const { port } = server.address();
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(scratch, { recursive: true });
});

/** Asks for a path, just as it is written. */
async function ask(path, { method = "GET", headers = {}, at = port } = {}) {
  const sent = request({ host: "127.0.0.1", port: at, path, method, headers, agent: false }).end();
  const [response] = await once(sent, "response");
  const chunks = await response.toArray();
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

const range = (text, more = {}) => ask("/digits.bin", { headers: { Range: text, ...more } });
const wait = (ms) => new Promise((wake) => setTimeout(wake, ms));

/** Whether something comes true within some seconds. */
async function comesTrue(holds, seconds = 10) {
  for (let left = seconds * 20; left > 0; left--) {
    if (holds()) return true;
    await wait(50);
  }
  return holds();
}

// Linux alone lists the descriptors of a process.
const listsDescriptors = fs.existsSync("/proc/self/fd");
const openFiles = () =>
  listsDescriptors
    ? readdirSync("/proc/self/fd").filter((fd) => {
        try {
          return fs.readlinkSync(`/proc/self/fd/${fd}`).startsWith(site);
        } catch {
          return false;
        }
      }).length
    : 0;

test("a range that ends before it begins is refused, and the server goes on", async () => {
  const { status, headers } = await range("bytes=5-2");
  assert.equal(status, 416);
  assert.equal(headers["content-range"], "bytes */100");
  assert.equal((await ask("/digits.bin")).status, 200);
});

for (const [text, from, to] of [
  ["bytes=0-0", 0, 0],
  ["bytes=3-7", 3, 7],
  ["bytes=95-", 95, 99],
  ["bytes=95-5000", 95, 99],
  ["bytes=-10", 90, 99],
]) {
  test(`Range: ${text} gives the bytes from ${from} to ${to}`, async () => {
    const { status, headers, body } = await range(text);
    assert.equal(status, 206);
    assert.equal(headers["content-range"], `bytes ${from}-${to}/100`);
    assert.equal(body.toString(), digits.slice(from, to + 1));
  });
}

for (const text of ["bytes=100-", "bytes=500-600", "bytes=-0"]) {
  test(`Range: ${text} cannot be satisfied`, async () => {
    const { status, headers } = await range(text);
    assert.equal(status, 416);
    assert.equal(headers["content-range"], "bytes */100");
  });
}

for (const text of [
  "bytes=-5000",
  "bytes=0-1,5-6",
  "bytes=a-b",
  "bytes=--5",
  "bytes=1-0x9",
  "lines=1-2",
  "x",
]) {
  test(`Range: ${text} gives the whole file`, async () => {
    const { status, body } = await range(text);
    assert.equal(status, 200);
    assert.equal(body.toString(), digits);
  });
}

test("a range holds only for the version that If-Range names by its time, and for no weak tag", async () => {
  const { headers } = await ask("/digits.bin");
  const same = await range("bytes=0-1", { "If-Range": headers["last-modified"] });
  assert.equal(same.status, 206);
  const older = await range("bytes=0-1", { "If-Range": "Thu, 01 Jan 2015 00:00:00 GMT" });
  assert.equal(older.status, 200);
  assert.equal((await range("bytes=0-1", { "If-Range": headers.etag })).status, 200);
});

test("HEAD has the headers of GET, no body, and no part", async () => {
  const got = await ask("/digits.bin");
  const head = await ask("/digits.bin", { method: "HEAD", headers: { Range: "bytes=0-1" } });
  assert.equal(head.status, 200);
  assert.equal(head.body.length, 0);
  for (const name of ["content-length", "content-type", "etag", "last-modified", "vary", "cache-control"]) {
    assert.equal(head.headers[name], got.headers[name], name);
  }
});

for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
  test(`${method} is not allowed`, async () => {
    const { status, headers } = await ask("/", { method });
    assert.equal(status, 405);
    assert.equal(headers.allow, "GET, HEAD");
  });
}

test("a link that leaves the folder is not followed, be it to a file, to a folder or in place of a compressed file", async () => {
  for (const path of ["/link.txt", "/linked/secret.txt", "/linked", "/loop.txt"]) {
    const { status, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.ok(!body.includes("secret"), path);
  }
  const { body } = await ask("/tiny.txt", { headers: { "Accept-Encoding": "br" } });
  assert.equal(body.toString(), "a");
});

test("a link inside the folder is followed", async () => {
  assert.equal((await ask("/inside.bin")).body.toString(), digits);
});

for (const path of [
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/a/../../secret.txt",
  "/%00",
]) {
  test(`${path} leads nowhere`, async () => {
    const { status, body } = await ask(path);
    assert.ok(status === 404 || status === 400, `${status}`);
    assert.ok(!body.includes("secret"));
  });
}

for (const [accepts, coding] of [
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["br;q=0.5, gzip", "gzip"],
  ["br;q=0, gzip;q=0.1", "gzip"],
  ["*", "br"],
  ["identity", undefined],
  ["br;q=0", undefined],
  ["zstd", undefined],
  [undefined, undefined],
]) {
  test(`Accept-Encoding: ${accepts} gets ${coding ?? "the page as it is"}`, async () => {
    const headers = accepts === undefined ? {} : { "Accept-Encoding": accepts };
    const got = await ask("/troops/", { headers });
    assert.equal(got.status, 200);
    assert.equal(got.headers["content-encoding"], coding);
    assert.equal(got.headers["content-type"], "text/html; charset=utf-8");
    assert.equal(got.headers["vary"], "Accept-Encoding");
    assert.equal(got.headers["content-length"], String(got.body.length));
    const decode = { br: brotliDecompressSync, gzip: gunzipSync }[coding] ?? ((body) => body);
    assert.equal(decode(got.body).toString(), page);
  });
}

test("a range of a compressed page is a part of its compressed bytes", async () => {
  const headers = { "Accept-Encoding": "br" };
  const whole = await ask("/troops/", { headers });
  const part = await ask("/troops/", { headers: { ...headers, Range: "bytes=2-9" } });
  assert.equal(part.status, 206);
  assert.equal(part.headers["content-encoding"], "br");
  assert.deepEqual(part.body, whole.body.subarray(2, 10));
  const beyond = await ask("/troops/", { headers: { ...headers, Range: `bytes=${whole.body.length}-` } });
  assert.equal(beyond.status, 416);
});

test("a page has a tag of its own for each coding, and is not sent again while it is the same", async () => {
  const tags = [];
  for (const coding of ["br", "gzip", "identity"]) {
    const headers = { "Accept-Encoding": coding };
    const { etag } = (await ask("/", { headers })).headers;
    const again = await ask("/", { headers: { ...headers, "If-None-Match": etag } });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    assert.equal(again.headers["vary"], "Accept-Encoding");
    assert.equal(again.headers["content-encoding"], undefined);
    tags.push(etag);
  }
  assert.equal(new Set(tags).size, 3);
  assert.equal((await ask("/", { headers: { "If-None-Match": '"another"' } })).status, 200);
});

test("a file with a hash in its name may be kept for a year, and no other", async () => {
  for (const path of ["/_next/static/chunks/1g74owi93c34b.css", "/reading/main-6S53P3B7.js"]) {
    assert.equal((await ask(path)).headers["cache-control"], "public, max-age=31536000, immutable", path);
  }
  const others = [
    "/",
    "/troops/",
    "/troops",
    "/reading/main.js",
    "/data/claims.json",
    "/_next/static/gone.css",
  ];
  for (const path of others) assert.equal((await ask(path)).headers["cache-control"], "no-cache", path);
});

test("every answer says what it may load, who may frame it and that its type is not to be guessed", async () => {
  const asked = [
    ask("/"),
    ask("/gone"),
    ask("/troops"),
    ask("/data/claims.json"),
    ask("/", { method: "POST" }),
    ask("/%E0%A4%A"),
    range("bytes=5-2"),
  ];
  const answers = await Promise.all(asked);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 404, 301, 200, 405, 400, 416],
  );
  for (const { headers } of answers) {
    assert.equal(headers["content-security-policy"], `${pagePolicy}; frame-ancestors 'none'`);
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal(headers["referrer-policy"], "strict-origin-when-cross-origin");
  }
});

test("the address of a folder without its slash leads to the page, with the query and on this host", async () => {
  const { status, headers } = await ask("/troops?known=2021-12-03");
  assert.equal(status, 301);
  assert.equal(headers.location, "/troops/?known=2021-12-03");
  assert.equal((await ask("//troops")).headers.location, "/troops/");
});

test("a request may name the whole address", async () => {
  assert.equal((await ask("http://127.0.0.1/troops/")).body.toString(), page);
});

test("what is not there gets the site's own page for that", async () => {
  const { status, headers, body } = await ask("/gone/", {
    headers: { "Accept-Encoding": "br", Range: "bytes=0-1" },
  });
  assert.equal(status, 404);
  assert.equal(headers["content-type"], "text/html; charset=utf-8");
  assert.equal(brotliDecompressSync(body).toString(), files["404.html"]);
});

test("300 downloads that are broken off leave no file open", async () => {
  const breakOff = async () => {
    const sent = request({ host: "127.0.0.1", port, path: "/big.bin", agent: false }).end();
    sent.on("error", () => {});
    const [response] = await once(sent, "response");
    response.on("error", () => {});
    await once(response, "data");
    response.destroy();
  };
  const leaveAtOnce = async () => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    await once(socket, "connect");
    socket.write("GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n", () => socket.destroy());
  };
  for (let round = 0; round < 10; round++) {
    await Promise.all(Array.from({ length: 30 }, (_, at) => (at % 2 ? breakOff() : leaveAtOnce())));
  }
  assert.ok(await comesTrue(() => openFiles() === 0), `${openFiles()} files are open`);
});

test("a reader who takes nothing is let go, and the file with him", async () => {
  const slow = await serve(site, 0);
  assert.ok(slow.timeout > 0);
  slow.setTimeout(300);
  const socket = connect(slow.address().port, "127.0.0.1");
  socket.on("error", () => {});
  socket.pause();
  socket.write("GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const held = () => openFiles() > 0;
  if (listsDescriptors) assert.ok(await comesTrue(held), "the download never began");
  assert.ok(await comesTrue(() => !held()), "the file stays open");
  socket.destroy();
  slow.close();
});

for (const bytes of [
  "\0\0\0\r\n\r\n",
  "GET\r\n\r\n",
  "GET / HTTP/9.9\r\n\r\n",
  `GET / HTTP/1.1\r\nA: ${"a".repeat(99_999)}\r\n\r\n`,
]) {
  test(`the server goes on after ${JSON.stringify(bytes.slice(0, 24))}`, async () => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    socket.resume();
    socket.write(bytes);
    await once(socket, "close");
    assert.equal((await ask("/")).status, 200);
  });
}

for (const code of ["EMFILE", "ENFILE", "EAGAIN"]) {
  test(`${code} costs a request, which may be made again, and not the server`, async (t) => {
    const failing = t.mock.method(fs, "open", (...args) => {
      args.at(-1)(Object.assign(new Error(`${code}: open`), { code }));
    });
    const { status, headers, body } = await ask("/", { headers: { "Accept-Encoding": "br" } });
    assert.ok(failing.mock.callCount() > 0);
    assert.equal(status, 503);
    assert.equal(headers["retry-after"], "1");
    assert.equal(headers["content-encoding"], undefined);
    assert.ok(body.includes("busy"));
    failing.mock.restore();
    assert.equal((await ask("/")).status, 200);
  });
}

test("more connections than a process may have cost requests, and not the server", {
  skip: process.platform === "win32",
}, async () => {
  const program = `const { serve } = await import(${JSON.stringify(new URL("./serve.mjs", import.meta.url))});
    console.log((await serve(${JSON.stringify(site)}, 0)).address().port);`;
  const node = `ulimit -n 64; exec "${process.execPath}" --input-type=module`;
  const child = execFile("sh", ["-c", node]);
  child.stdin.end(program);
  const at = Number(await once(child.stdout, "data"));
  const statuses = [];
  const sockets = Array.from({ length: 120 }, () => {
    const socket = connect(at, "127.0.0.1");
    socket.on("error", () => {});
    socket.on("data", (data) => statuses.push(Number(/^HTTP\/1.1 (\d+)/.exec(data)?.[1])));
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return socket;
  });
  await wait(1000);
  for (const socket of sockets) socket.destroy();
  await wait(200);
  assert.equal(child.exitCode, null);
  assert.ok(statuses.includes(200) || statuses.includes(503));
  assert.equal((await ask("/", { at })).status, 200);
  child.kill();
  await once(child, "exit");
});
