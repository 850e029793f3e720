import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { claimSentence } from "@/wording/sentence";
import { corpusOf } from "../../test/corpus";
import { claim } from "../../test/rows";
import { everyPage } from "../../test/templates";
import { ClaimTemplate } from "./claim/claim-template";
import { TroopsTemplate } from "./troops-template";

const empty = corpusOf([], { articles: [], actors: [], offices: [], texts: [] });

describe("every page", () => {
  it.each(everyPage(empty))("%s can be made from an empty corpus", (_name, page) => {
    expect(renderToStaticMarkup(page)).toContain("<h1");
  });

  it.each(everyPage(corpusOf()))("%s has one main heading and no id twice", (_name, page) => {
    const html = renderToStaticMarkup(page);
    expect(html.match(/<h1/g)?.length).toBe(1);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });
});

describe("uncertainty is said in words", () => {
  const page = (row: Parameters<typeof ClaimTemplate>[0]["claim"]) =>
    renderToStaticMarkup(<ClaimTemplate corpus={corpusOf([row])} claim={row} />);

  it("a planned figure stands beside the word planned, in the table too", () => {
    const planned = claim("deployment", { modality: "planned" });
    expect(page(planned)).toMatch(/planned/);
    const table = renderToStaticMarkup(<TroopsTemplate corpus={corpusOf([planned])} />).split("<tbody>")[1];
    expect(table).toMatch(/175,000 soldiers.*planned/);
  });

  it.each(corpusOf().claims.map((row) => [row.kind, row] as const))(
    "the page of a claim (%s) says it in core's sentence",
    (_kind, row) => {
      const told = claimSentence(corpusOf([row]), row);
      expect(told.length).toBeGreaterThan(40);
      expect(page(row).replaceAll("&quot;", '"').replaceAll("&#x27;", "'")).toContain(told);
    },
  );

  it("words without a probability get none", () => {
    expect(page(claim("forecast"))).toContain("The words carry no probability, and none is given.");
  });

  it("a claim that is known by citation says so, and shows no evidence", () => {
    const row = claim("event", { evidence: "cited" });
    const html = renderToStaticMarkup(
      <ClaimTemplate corpus={corpusOf([row], { evidence: [] })} claim={row} />,
    );
    expect(html).toContain("known through a citation");
    expect(html).not.toContain("SHA-256");
  });

  it("a denied claim is marked as one", () => {
    expect(page(claim("statement", { polarity: "denied" }))).toContain("says that it is not so");
  });

  it("a claim that no other source speaks of is not called confirmed", () => {
    expect(page(claim("statement"))).toContain("That says nothing about whether it is true.");
  });
});
