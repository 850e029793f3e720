import type { RelationRow, SanctionRow } from "../src/rows";
import { during } from "./claim";
import { ifInvades, sanction } from "./sanctions";

const threat = (id: string, known: string, about: string, more: Partial<SanctionRow> = {}) =>
  sanction(id, known, {
    about,
    sender: "united-states",
    status: "threatened",
    assertedBy: "joe-biden",
    ...ifInvades,
    ...more,
  });

const day = (date: string) => during(date, date, date, "day");

/** Invented threats, and what came of them. */
export const threatRows: readonly SanctionRow[] = [
  threat("t1", "2021-12-07", "swift-disconnection"),
  threat("t2", "2021-12-07", "nord-stream-2-stop"),
  threat("t3", "2021-12-07", "strong-economic-measures"),
  threat("t4", "2022-01-25", "strong-economic-measures"),
  threat("t5", "2022-02-18", "strong-economic-measures"),
  threat("t6", "2021-12-09", "financial-isolation", { sender: "european-union", condition: null }),
  sanction("t7", "2022-02-22", {
    about: "nord-stream-2-stop",
    sender: "germany",
    status: "announced",
    ...day("2022-02-22"),
  }),
  sanction("t8", "2022-03-02", {
    about: "swift-disconnection",
    sender: "european-union",
    status: "imposed",
    ...day("2022-03-12"),
  }),
  sanction("t9", "2022-02-25", {
    about: "central-bank-ban",
    sender: "united-states",
    status: "imposed",
    ...during("2022-02", "2022-02-01", "2022-02-28", "month"),
  }),
];

const fulfils = (claim: string, other: string): Pick<RelationRow, "claim" | "type" | "other"> => ({
  claim,
  type: "fulfils",
  other,
});

export const threatRelations = [fulfils("t7", "t2"), fulfils("t8", "t1"), fulfils("t9", "t3")];
