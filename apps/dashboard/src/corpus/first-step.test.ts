import type { ThreatRow } from "@crisis/core";
import { threats } from "@crisis/core";
import { describe, expect, it } from "vitest";
import { corpusOf } from "../../test/corpus";
import { named, relationsOf } from "../../test/named";
import { firstStep } from "./first-step";

const on = (date: string) => ({ date, from: date, to: date, known: date });
const taken = (id: string, about: string, sender: string, date: string) =>
  named("sanction", id, {
    about,
    sender,
    status: "imposed",
    modality: "actual",
    condition: null,
    ...on(date),
  });

const claims = [
  named("sanction", "threat", { ...on("2021-12-01"), about: "hard-measures", sender: "sylvania" }),
  named("sanction", "idle-threat", { ...on("2021-12-01"), about: "blockade", sender: "sylvania" }),
  taken("late", "port-ban", "sylvania", "2022-03-09"),
  taken("freeze", "asset-freeze", "sylvania", "2022-03-01"),
  taken("freeze-of-ally", "asset-freeze", "freedonia", "2022-03-01"),
  taken("freeze-told-again", "asset-freeze", "freedonia", "2022-03-01"),
  taken("freeze-of-latecomer", "asset-freeze", "graustark", "2022-03-05"),
  taken("listing", "listing", "elbonia", "2022-03-01"),
  named("response", "promise", {
    ...on("2021-12-01"),
    about: "air-defence",
    status: "threatened",
    sender: "sylvania",
  }),
  named("response", "delivery", {
    ...on("2022-02-01"),
    about: "air-defence",
    status: "imposed",
    sender: "sylvania",
  }),
];
const relations = relationsOf(
  ["late", "fulfils", "threat"],
  ["freeze", "fulfils", "threat"],
  ["freeze-of-ally", "fulfils", "threat"],
  ["freeze-told-again", "fulfils", "threat"],
  ["freeze-of-latecomer", "fulfils", "threat"],
  ["listing", "fulfils", "threat"],
);
const corpus = corpusOf(claims, { relations });
const ledger = threats([...corpus.sanctions, ...corpus.responses], { relations });
const stepOf = (about: string) => {
  const threat = ledger.find((row) => row.about === about);
  if (threat === undefined) throw new Error(`nobody threatens ${about}`);
  return firstStep(corpus, threat as ThreatRow<(typeof corpus.sanctions)[number]>);
};

describe("firstStep(corpus, threat)", () => {
  it("is the measure that came first, with all who took it on that day, each once", () => {
    expect(stepOf("hard-measures")).toEqual({ measure: "asset-freeze", takers: ["sylvania", "freedonia"] });
  });

  it("is found where it is a response", () => {
    expect(stepOf("air-defence")).toEqual({ measure: "air-defence", takers: ["sylvania"] });
  });

  it("is null where no claim says what came", () => {
    expect(stepOf("blockade")).toBeNull();
  });
});
