// `node scripts/load-test.mjs`: loads the server of `npm start` on the loopback address for a minute, with clients that behave and
// clients that do not, and prints what docs/serving-performance.md reports. It ends with 1 where a request failed or something leaked.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, createServer, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { compressSite } from "../apps/dashboard/scripts/compress-site.mjs";
import { serve } from "./lib/serve.mjs";

const CONNECTIONS = 200;
const COMPARED_S = 3;
const ROUNDS = 3;
const HOSTILE_S = 20;
const PAGES = 200;
const host = "127.0.0.1";
const wait = (ms) => new Promise((wake) => setTimeout(wake, ms));

/** A folder of pages about as long as those of the site, and one large file. */
async function makeSite() {
  const folder = mkdtempSync(join(tmpdir(), "crisis-load-"));
  let seed = 1;
  const word = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36).slice(0, 4);
  };
  for (let page = 0; page < PAGES; page++) {
    const text = Array.from({ length: 1_500 }, (_, at) => (at % 3 ? "claim" : word())).join(" ");
    mkdirSync(join(folder, `page-${page}`));
    writeFileSync(join(folder, `page-${page}`, "index.html"), `<!doctype html><title>${page}</title>${text}`);
  }
  writeFileSync(join(folder, "big.bin"), Buffer.alloc(16_000_000, "claims "));
  await compressSite(folder);
  return folder;
}

/** The least that Node can do: the same bytes, from memory. */
async function serveBare(folder) {
  const bodies = new Map(
    Array.from({ length: PAGES }, (_, page) => {
      return [`/page-${page}/`, readFileSync(join(folder, `page-${page}`, "index.html.br"))];
    }),
  );
  const server = createServer((asked, response) => {
    const body = bodies.get(asked.url);
    response.writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Encoding": "br",
      "Content-Length": body.length,
    });
    response.end(body);
  });
  server.listen(0, host);
  await once(server, "listening");
  return server;
}

/** In a process of its own: serves, and says on request how many descriptors, how much memory and what time it took. */
async function child(kind, folder) {
  const server = kind === "bare" ? await serveBare(folder) : await serve(folder, 0);
  process.on("message", () => {
    global.gc();
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    process.send({ descriptors: readdirSync("/proc/self/fd").length, rss, heapUsed, cpu: user + system });
  });
  process.on("disconnect", () => process.exit());
  process.send({ port: server.address().port });
}

async function start(kind, folder) {
  const process_ = fork(fileURLToPath(import.meta.url), [kind, folder], { execArgv: ["--expose-gc"] });
  const [{ port }] = await once(process_, "message");
  const state = async () => {
    process_.send("state");
    return (await once(process_, "message"))[0];
  };
  return { port, state, alive: () => process_.exitCode === null, end: () => process_.disconnect() };
}

/** Requests a second, and the processor time that the server took for one, which other processes disturb less. */
async function rate(server, seconds) {
  const before = await server.state();
  const { requests, non2xx, errors } = await autocannon({
    url: `http://${host}:${server.port}`,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { "accept-encoding": "br" },
    requests: Array.from({ length: PAGES }, (_, page) => ({ path: `/page-${page}/` })),
  });
  const { cpu } = await server.state();
  return { count: requests.total, seconds, cpu: cpu - before.cpu, failed: non2xx + errors };
}

/** What two servers do in turn, so that both meet the same neighbours. */
async function compare(servers) {
  const totals = servers.map(() => ({ count: 0, seconds: 0, cpu: 0, failed: 0 }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, server] of servers.entries()) {
      const one = await rate(server, COMPARED_S);
      for (const field of Object.keys(one)) totals[at][field] += one[field];
    }
  }
  return totals;
}

/** Clients of four kinds at once, until the time is over. Counts what they got, and what they should not have got. */
async function attack({ port }, seconds) {
  const end = Date.now() + seconds * 1000;
  const counts = { pages: 0, ranges: 0, aborts: 0, slow: 0 };
  const faults = [];
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const get = async (path, headers) => {
    const sent = request({ host, port, path, headers, agent }).end();
    const [response] = await once(sent, "response");
    let bytes = 0;
    for await (const chunk of response) bytes += chunk.length;
    return { status: response.statusCode, bytes };
  };
  const expect = async (kind, status, path, headers) => {
    try {
      const got = await get(path, headers);
      if (got.status !== status) faults.push(`${path} ${JSON.stringify(headers)}: ${got.status}`);
      counts[kind]++;
    } catch (error) {
      faults.push(`${path}: ${error.code}`);
    }
  };
  const ranges = [
    ["bytes=5-2", 416],
    ["bytes=-0", 416],
    ["bytes=99999999-", 416],
    ["bytes=-10", 206],
    ["bytes=x", 200],
    ["bytes=0-1,3-4", 200],
  ];
  const socketFor = () => {
    const socket = connect(port, host);
    socket.on("error", () => {});
    socket.write("GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return socket;
  };
  const clients = {
    page: (at) => expect("pages", 200, `/page-${at % PAGES}/`, { "Accept-Encoding": "br" }),
    range: (at) => {
      const [range, status] = ranges[at % ranges.length];
      return expect("ranges", status, `/page-${at % PAGES}/`, { Range: range });
    },
    async abort(at) {
      const socket = socketFor();
      if (at % 2) await Promise.race([once(socket, "data"), wait(1000)]);
      else await wait(5);
      socket.destroy();
      counts.aborts++;
    },
    async slow() {
      const socket = socketFor();
      const stop = Math.min(end, Date.now() + 5000);
      socket.on("data", () => socket.pause());
      while (Date.now() < stop) {
        await wait(250);
        socket.resume();
      }
      socket.destroy();
      counts.slow++;
    },
  };
  const kinds = Object.values(clients);
  const run = async (number) => {
    for (let at = number; Date.now() < end; at += 7) await kinds[number % kinds.length](at);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, number) => run(number)));
  agent.destroy();
  return { counts, faults };
}

const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

async function main() {
  const folder = await makeSite();
  const bare = await start("bare", folder);
  const ours = await start("ours", folder);
  try {
    await rate(bare, 2);
    await rate(ours, 2);
    const compared = await compare([bare, ours]);
    for (const [at, { count, seconds, cpu, failed }] of compared.entries()) {
      const each = `${Math.round(count / seconds)} requests a second, ${Math.round(cpu / count)} µs of processor time each`;
      console.log(`${at === 0 ? "bare node:http" : "npm start"}: ${each}, ${failed} failed`);
    }
    await wait(7000);
    // twice, since the first one also grows what a process keeps
    await attack(ours, HOSTILE_S / 2);
    await wait(7000);
    const before = await ours.state();
    const { counts, faults } = await attack(ours, HOSTILE_S);
    await wait(7000);
    const after = await ours.state();
    console.log(
      `${CONNECTIONS} connections for ${HOSTILE_S} s: ${JSON.stringify(counts)}, ${faults.length} faults`,
    );
    for (const fault of new Set(faults)) console.log(`  ${fault}`);
    console.log(`descriptors: ${before.descriptors} before, ${after.descriptors} after`);
    console.log(`heap: ${megabytes(before.heapUsed)} MB before, ${megabytes(after.heapUsed)} MB after`);
    console.log(`resident: ${megabytes(before.rss)} MB before, ${megabytes(after.rss)} MB after`);
    const failed = compared.reduce((sum, { failed }) => sum + failed, faults.length);
    const leaked = after.descriptors > before.descriptors || after.heapUsed > before.heapUsed * 1.2;
    if (failed > 0 || leaked || !ours.alive()) process.exitCode = 1;
  } finally {
    bare.end();
    ours.end();
    rmSync(folder, { recursive: true });
  }
}

const [kind, folder] = process.argv.slice(2);
await (kind ? child(kind, folder) : main());
