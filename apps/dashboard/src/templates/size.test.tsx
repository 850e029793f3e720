import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { published } from "@/corpus/published";
import { grown } from "../../test/grown";
import { everyPage } from "../../test/templates";

const MOST_NODES = 3_000;
const MOST_BYTES = 600_000;
const MOST_BYTES_SENT = 60_000;

interface Size {
  readonly page: string;
  readonly nodes: number;
  readonly bytes: number;
  /** Bytes as a server sends them. */
  readonly sent: number;
}

function sizeOf(html: string): Omit<Size, "page"> {
  let nodes = 0;
  for (const [svg] of html.matchAll(/<svg[\s>][\s\S]*?<\/svg>/g))
    nodes += svg.match(/<[a-zA-Z]/g)?.length ?? 0;
  return { nodes, bytes: Buffer.byteLength(html), sent: gzipSync(html, { level: 6 }).length };
}

/** Pages that are as long in a large corpus as in a small one. */
const isLikeOthers = (page: string) => /^claim [a-z]+$|-copy-/.test(page);

const times = Math.ceil(5_000 / published.claims.length);

const corpora = [
  ["as published", published],
  ["of 5,000 claims about the same things", grown(published, times, { subjects: "same" })],
  ["of 5,000 claims, each copy about things of its own", grown(published, times, { subjects: "new" })],
] as const;

describe.each(corpora)("the pages of the corpus %s", (_name, corpus) => {
  it("hold at most 3,000 nodes of SVG and 600 kB of HTML each, 60 kB as sent", { timeout: 120_000 }, () => {
    const sizes = everyPage(corpus)
      .filter(([page]) => !isLikeOthers(page))
      .map(([page, made]): Size => ({ page, ...sizeOf(renderToStaticMarkup(made)) }));
    const tooLarge = sizes.filter(
      ({ nodes, bytes, sent }) => nodes > MOST_NODES || bytes > MOST_BYTES || sent > MOST_BYTES_SENT,
    );
    expect(tooLarge).toEqual([]);
    expect(Math.max(...sizes.map(({ nodes }) => nodes))).toBeGreaterThan(500);
  });
});
