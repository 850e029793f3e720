import type { ClaimRow } from "@crisis/core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ClaimBadges } from "@/components/badges/claim-badges";
import { claimSentence } from "@/wording/sentence";
import { words } from "@/wording/words";
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

  const badges = (row: ClaimRow) => renderToStaticMarkup(<ClaimBadges claim={row} />);

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

  it("how a claim was checked stands among its badges, on its page and in lists", () => {
    for (const evidence of ["anchored", "cited"] as const) {
      const other = evidence === "anchored" ? "cited" : "anchored";
      const html = badges(claim("event", { evidence }));
      expect(html).toContain(words.labels.EvidenceStatus[evidence]);
      expect(html).not.toContain(words.labels.EvidenceStatus[other]);
    }
  });

  it.each([
    ["confirmed", "confirmed", "disputed"],
    ["contested", "disputed", "confirmed"],
    ["corrected", "wrong: corrected", "disputed"],
    ["superseded", "replaced by its own source", "single source"],
  ] as const)("a claim whose standing is %s is called %s and not %s", (standing, word, other) => {
    const html = badges(claim("event", { standing }));
    expect(html).toContain(word);
    expect(html).not.toContain(other);
  });

  it("a denied claim is marked as one", () => {
    const html = badges(claim("statement", { polarity: "denied" }));
    expect(html).toContain("says that it is not so");
    expect(html).not.toContain("reported as present");
  });

  it("what is ruled out is not denied besides", () => {
    const html = badges(claim("response", { polarity: "denied", status: "ruled-out" }));
    expect(html).toContain("ruled out");
    expect(html).not.toContain("says that it is not so");
  });

  it("help is not imposed, and a proposal is no plan", () => {
    expect(badges(claim("sanction", { status: "imposed" }))).toContain("imposed");
    expect(badges(claim("response", { status: "imposed" }))).toContain("carried out or in force");
    const proposed = badges(claim("statement", { verb: "propose", modality: "planned" }));
    expect(proposed).toContain("proposed");
    expect(proposed).not.toContain("planned");
  });

  it("a corrected claim is not said to lack only a second source", () => {
    expect(badges(claim("statement"))).toContain("single source in this collection");
    const corrected = badges(claim("statement", { standing: "corrected", corrected: ["date"] }));
    expect(corrected).toContain("wrong: corrected");
    expect(corrected).not.toContain("single source");
  });

  it("a claim that another in good standing contradicts is disputed, and nothing besides", () => {
    const html = badges(claim("statement", { standing: "contested" }));
    expect(html).toContain("disputed");
    expect(html).not.toContain("single source");
  });

  it("a claim that no other source speaks of is not called confirmed", () => {
    expect(page(claim("statement"))).toContain("That says nothing about whether it is true.");
  });
});
