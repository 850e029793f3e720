import { describe, expect, test } from "vitest";
import { casualties, deployment, happening, ids, sanction, statement } from "../test/freedonia";
import { type ClaimsOf, claimsOf } from "./claims-of";

const rows = [
  deployment("asserted", { assertedBy: "rufus-firefly", side: "sylvania" }),
  deployment("via", { via: ["chicolini", "rufus-firefly"] }),
  deployment("side", { side: "freedonia", about: "freedonian-forces" }),
  happening("participant", { participants: ["rufus-firefly", "ambassador-trentino"] }),
  sanction("sender", { sender: "rufus-firefly", target: "sylvania", article: "the-herald-1933-11-20" }),
  sanction("target", { sender: "freedonia", target: "rufus-firefly" }),
  statement("addressee", { addressee: "rufus-firefly", about: "parade" }),
  statement("about", { about: "rufus-firefly" }),
  casualties("apart"),
];

describe("claimsOf(rows, { article, subject or actor })", () => {
  test("an article's claims are those coded from it, in order", () => {
    expect(ids(claimsOf(rows, { article: "the-herald-1933-11-20" }))).toEqual(["sender"]);
  });

  test("a subject's claims are those about it", () => {
    expect(ids(claimsOf(rows, { subject: "parade" }))).toEqual(["participant", "addressee"]);
  });

  test("an actor's claims are those in which it has any part", () => {
    expect(ids(claimsOf(rows, { actor: "rufus-firefly" }))).toEqual([
      "asserted",
      "via",
      "participant",
      "sender",
      "target",
      "addressee",
      "about",
    ]);
    expect(ids(claimsOf(rows, { actor: "freedonia" }))).toEqual(["side", "target"]);
    expect(ids(claimsOf(rows, { actor: "the-herald" }))).toEqual([]);
  });

  test("deprecated claims are left out unless asked for", () => {
    const withdrawn = [statement("withdrawn", { rank: "deprecated" })];
    expect(claimsOf(withdrawn, { subject: "invasion" })).toEqual([]);
    expect(claimsOf(withdrawn, { subject: "invasion", deprecated: true })).toEqual(withdrawn);
  });

  test("none or two of article, subject and actor throw", () => {
    for (const of of [{}, { subject: "parade", actor: "freedonia" }, { publisher: "the-herald" }]) {
      expect(() => claimsOf(rows, of as unknown as ClaimsOf<(typeof rows)[number]>)).toThrow(
        `claimsOf: expected one of article, subject, actor; got ${JSON.stringify(of)}`,
      );
    }
  });
});
