import { describe, expect, test } from "vitest";
import {
  about,
  casualties,
  deployment,
  exactly,
  forecast,
  happening,
  moreThan,
  sanction,
  statement,
} from "../../test/freedonia";
import { sentence } from "./index";
import type { ToldMeasure } from "./told";

const actors = [
  { id: "ambassador-trentino", name: "Ambassador Trentino", kind: "person", aliases: [] },
  { id: "sylvania", name: "Sylvania", kind: "state", aliases: [] },
  { id: "freedonia", name: "Freedonia", kind: "state", aliases: [] },
  { id: "the-herald", name: "The Herald", kind: "media", aliases: [] },
];
const offices = [
  {
    actor: "ambassador-trentino",
    title: "Minister of Trade",
    of: "sylvania",
    from: "1920",
    to: "1932-05",
  },
  { actor: "ambassador-trentino", title: "Ambassador", of: "sylvania", from: "1932-05-01", to: null },
];
const en = { names: [actors], offices };
const es = { ...en, locale: "es" };

describe("sentence(claim) tells each kind, in English and in Spanish", () => {
  test.each([
    [
      deployment("a", { ...moreThan(20_000), scope: ["near-border", "reservists"] }),
      "Ambassador Trentino (Ambassador, Sylvania) said that Sylvania had more than 20,000 soldiers near the border and with reservists on 16 November 1933 (sylvanian forces; the Herald, 17 November 1933).",
      "Ambassador Trentino (Ambassador, Sylvania) dijo que había más de 20.000 soldados de Sylvania cerca de la frontera y con reservistas el 16 de noviembre de 1933 (sylvanian forces; The Herald, 17 de noviembre de 1933).",
    ],
    [
      casualties("b", { ...exactly(1), victims: "civilians", side: "freedonia", hedge: "likely" }),
      "Ambassador Trentino (Ambassador, Sylvania) said that, probably, “invasion” left 1 person killed (civilians of Freedonia) on 16 November 1933 (the Herald, 17 November 1933).",
      "Ambassador Trentino (Ambassador, Sylvania) dijo que, probablemente, hubo 1 persona muerta (civiles de Freedonia) en «invasion» el 16 de noviembre de 1933 (The Herald, 17 de noviembre de 1933).",
    ],
    [
      sanction("c", {
        status: "threatened",
        modality: "threatened",
        condition: "Sylvania moves",
        effective: "1934~",
      }),
      "Ambassador Trentino (Ambassador, Sylvania) said that Freedonia threatened “duck embargo” against Sylvania on 16 November 1933 (if this: “Sylvania moves”; in force at some time in 1934 (date approximate); the Herald, 17 November 1933).",
      "Ambassador Trentino (Ambassador, Sylvania) dijo que hubo amenaza de «duck embargo» por parte de Freedonia contra Sylvania el 16 de noviembre de 1933 (si esto: «Sylvania moves»; en vigor en algún momento de 1934 (fecha aproximada); The Herald, 17 de noviembre de 1933).",
    ],
    [
      happening("d", {
        participants: ["freedonia", "sylvania"],
        channel: "in-person",
        outcome: "no-agreement",
      }),
      "Ambassador Trentino (Ambassador, Sylvania) said that “parade” occurred on 16 November 1933 (meeting in person; parties: Freedonia and Sylvania; outcome: no agreement; the Herald, 17 November 1933).",
      "Ambassador Trentino (Ambassador, Sylvania) dijo que se dio el hecho «parade» el 16 de noviembre de 1933 (reunión en persona; partes: Freedonia y Sylvania; resultado: sin acuerdo; The Herald, 17 de noviembre de 1933).",
    ],
    [
      forecast("e", { manner: "own-voice", assertedBy: null, hedge: "possible" }),
      "The Herald, in its own voice, said that, possibly, it was expected that “invasion” would occur at some time from 1 December 1933 to 31 December 1933 (in the words “could”; no probability given; the Herald, 17 November 1933).",
      "The Herald, con voz propia, dijo que, quizá, existía una previsión de que se diera el hecho «invasion» en algún momento desde el 1 de diciembre de 1933 hasta el 31 de diciembre de 1933 (con las palabras «could»; sin probabilidad indicada; The Herald, 17 de noviembre de 1933).",
    ],
    [
      statement("f", {
        addressee: "freedonia",
        polarity: "denied",
        known: "1933-11-16",
        summary: "He says no.",
      }),
      "Ambassador Trentino (Ambassador, Sylvania) warned on 16 November 1933, as summarised: “He says no.” (to Freedonia; a denial; on 16 November 1933; about “invasion”; the Herald, 17 November 1933).",
      "Ambassador Trentino (Ambassador, Sylvania) advirtió el 16 de noviembre de 1933, en resumen: «He says no.» (a Freedonia; una negación; el 16 de noviembre de 1933; sobre «invasion»; The Herald, 17 de noviembre de 1933).",
    ],
  ])("%#", (row, english, spanish) => {
    expect(sentence(row, en)).toBe(english);
    expect(sentence(row, es)).toBe(spanish);
  });
});

describe("sentence(claim) of a response", () => {
  const { tier, legalActs, ...fields } = sanction("a", { status: "threatened", modality: "threatened" });
  const response = (instrument: ToldMeasure["instrument"]) =>
    ({ ...fields, kind: "response", family: "materiel", instrument }) as ToldMeasure;

  test("that helps holds it out for those it helps, and threatens nobody", () => {
    const help = response("materiel-supply");
    expect(sentence(help, en)).toContain("Freedonia held out “duck embargo” for Sylvania");
    expect(sentence(help, es)).toContain(
      "hubo ofrecimiento de «duck embargo» por parte de Freedonia en favor de Sylvania",
    );
  });

  test("that does not, or may not, help is a threat", () => {
    expect(sentence(response("military-intervention"), en)).toContain(
      "Freedonia threatened “duck embargo” with regard to Sylvania",
    );
  });
});

describe("sentence(summary)", () => {
  const row = { counted: "personnel", side: "sylvania", modality: "actual", claims: 3, origins: 1 } as const;

  test.each([
    [{ low: 10, best: null, high: 20 }, "had between 10 and 20 soldiers."],
    [{ low: 10, best: 10, high: 10 }, "had 10 soldiers."],
    [{ low: 10, best: null, high: null }, "had 10 soldiers or more (no upper end)."],
    [{ low: null, best: null, high: 10 }, "had 10 soldiers or less (no lower end)."],
    [{ low: null, best: null, high: null }, "had an unstated number of soldiers."],
  ])("%j: an end that is open is told as open", (bounds, words) => {
    expect(sentence({ ...row, ...bounds }, en)).toBe(
      `By 3 claims from 1 independent source, taken together, Sylvania ${words}`,
    );
  });

  test("without modality or counted throws, and says how to ask", () => {
    const bounds = { low: 1, best: 1, high: 1, claims: 1, origins: 1 };
    // @ts-expect-error a summary that does not say whether it is planned or so
    expect(() => sentence({ ...bounds, counted: "personnel" }, en)).toThrow(/group by both/);
  });
});

describe("sentence(row, options)", () => {
  test("says by its id what no register names, in English unless asked otherwise", () => {
    expect(sentence(deployment("a", about(5)))).toMatch(
      /^Ambassador trentino said that sylvania had about 5 sol/,
    );
  });

  test("tells an unnamed source as the attributions describe it, and the links of the chain that have no id", () => {
    const attributions = [
      { claim: "the-herald-a", order: 1, manner: "unnamed", actor: null, office: null, described: "an aide" },
      { claim: "the-herald-a", order: 0, manner: "unnamed", actor: null, office: null, described: "a guard" },
    ] as const;
    const row = deployment("a", { manner: "unnamed", assertedBy: null });
    expect(sentence(row, { attributions })).toMatch(
      /^An unnamed source \(“a guard”\), through an unnamed source \(“an aide”\), said that/,
    );
    expect(sentence(row)).toMatch(/^An unnamed source said that/);
  });

  test("names states in Spanish, and leaves other names as the register has them", () => {
    const names = [
      [
        { id: "sylvania", name: "Germany", iso3166: "DE" },
        { id: "ambassador-trentino", name: "John Sullivan" },
      ],
    ];
    expect(sentence(deployment("a"), { names, locale: "es-MX" })).toMatch(
      /^John Sullivan dijo .* de Alemania /,
    );
  });

  test("throws for a language that it does not speak, and names those that it does", () => {
    for (const locale of ["fr", "", "constructor"]) {
      expect(() => sentence(deployment("a"), { locale })).toThrow(
        /expected one of en or es, such as en-GB; got/,
      );
    }
  });
});
