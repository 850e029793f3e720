import { describe, expect, test } from "vitest";
import { sentence, type ToldClaim } from "../src/sentence/index";
import { about, casualties, deployment, exactly, happening, statement } from "./freedonia";

// A reader who knows both languages wrote these down: what each closed word says.

type Words<Word extends string> = Readonly<Record<Word, readonly [english: string, spanish: string]>>;
type Of<Kind extends ToldClaim["kind"]> = Extract<ToldClaim, { kind: Kind }>;

const spoken = (claim: ToldClaim) => [sentence(claim), sentence(claim, { locale: "es" })];

/** Expects the sentence of a claim, in each language, to contain the words of that language. */
function expectSaid(claim: ToldClaim, [english, spanish]: readonly [string, string]) {
  const [first, second] = spoken(claim);
  expect(first).toContain(english);
  expect(second).toContain(spanish);
}

const counted: Words<Of<"deployment">["counted"]> = {
  personnel: ["7 soldiers on", "7 soldados de"],
  brigades: ["7 brigades on", "7 brigadas de"],
  "battalion-tactical-groups": ["7 battalion tactical groups on", "7 grupos tácticos de batallón de"],
  units: ["7 units on", "7 unidades de"],
  tanks: ["7 tanks on", "7 tanques de"],
  missiles: ["7 missiles on", "7 misiles de"],
  "air-defence-systems": ["7 air-defence systems on", "7 sistemas de defensa aérea de"],
  aircraft: ["7 aircraft on", "7 aeronaves de"],
  ships: ["7 ships on", "7 buques de"],
  vehicles: ["7 vehicles on", "7 vehículos de"],
};

const alone: Words<Of<"deployment">["counted"]> = {
  personnel: ["1 soldier on", "1 soldado de"],
  brigades: ["1 brigade on", "1 brigada de"],
  "battalion-tactical-groups": ["1 battalion tactical group on", "1 grupo táctico de batallón de"],
  units: ["1 unit on", "1 unidad de"],
  tanks: ["1 tank on", "1 tanque de"],
  missiles: ["1 missile on", "1 misil de"],
  "air-defence-systems": ["1 air-defence system on", "1 sistema de defensa aérea de"],
  aircraft: ["1 aircraft on", "1 aeronave de"],
  ships: ["1 ship on", "1 buque de"],
  vehicles: ["1 vehicle on", "1 vehículo de"],
};

describe("what a claim counts", () => {
  test.each(Object.entries(counted))("seven %s", (word, said) => {
    expectSaid(deployment("a", { counted: word as Of<"deployment">["counted"], ...exactly(7) }), said);
  });

  test.each(Object.entries(alone))("one of %s", (word, said) => {
    expectSaid(deployment("a", { counted: word as Of<"deployment">["counted"], ...exactly(1) }), said);
  });

  test("a million takes “de” in Spanish, and a million and one does not", () => {
    const [, million] = spoken(deployment("a", exactly(1_000_000)));
    const [, more] = spoken(deployment("a", exactly(1_000_001)));
    expect(million).toContain("1.000.000 de soldados de");
    expect(more).toContain("1.000.001 soldados de");
  });

  const losses: Words<Of<"casualties">["counted"]> = {
    killed: ["left 7 people killed on", "7 personas muertas en"],
    injured: ["left 7 people injured on", "7 personas heridas en"],
    casualties: ["left 7 people killed or injured on", "7 personas muertas o heridas en"],
    missing: ["left 7 people missing on", "7 personas desaparecidas en"],
    captured: ["left 7 people captured on", "7 personas capturadas en"],
  };
  test.each(Object.entries(losses))("seven %s", (word, said) => {
    expectSaid(casualties("a", { counted: word as Of<"casualties">["counted"], ...exactly(7) }), said);
  });

  const one: Words<Of<"casualties">["counted"]> = {
    killed: ["left 1 person killed on", "1 persona muerta en"],
    injured: ["left 1 person injured on", "1 persona herida en"],
    casualties: ["left 1 person killed or injured on", "1 persona muerta o herida en"],
    missing: ["left 1 person missing on", "1 persona desaparecida en"],
    captured: ["left 1 person captured on", "1 persona capturada en"],
  };
  test.each(Object.entries(one))("one %s", (word, said) => {
    expectSaid(casualties("a", { counted: word as Of<"casualties">["counted"], ...exactly(1) }), said);
  });
});

describe("what was measured, and in which unit", () => {
  const quantity = (changes: Partial<Of<"quantity">>): ToldClaim => {
    const { side, posture, scope, quantityType, ...fields } = deployment("a", about(5));
    return { ...fields, about: "parade", unit: "count", ...changes, kind: "quantity" } as Of<"quantity">;
  };

  const measured: Words<Of<"quantity">["counted"]> = {
    duration: ["the duration of “parade” was", "la duración de «parade» era"],
    length: ["the length of “parade” was", "la longitud de «parade» era"],
    locations: ["the number of places of “parade” was", "el número de lugares de «parade» era"],
    "ceasefire-violations": [
      "the number of ceasefire violations of",
      "el número de violaciones del alto el fuego de",
    ],
    "share-of-army": ["the share of the army of", "la parte del ejército de"],
    "list-entries": ["the number of list entries of", "el número de entradas de la lista de"],
    participants: ["the number of participants of", "el número de participantes de"],
    assets: ["the amount of assets of", "el volumen de los activos de"],
    assistance: ["the amount of assistance of", "el volumen de la ayuda de"],
    "share-of-trade": ["the share of trade of", "la parte del comercio de"],
    population: ["the population of", "la población de"],
    contacts: ["the number of contacts of", "el número de contactos de"],
  };
  test.each(Object.entries(measured))("%s", (word, said) => {
    expectSaid(quantity({ counted: word as Of<"quantity">["counted"] }), said);
  });

  const units: Words<Of<"quantity">["unit"]> = {
    minutes: ["about 5 minutes on", "alrededor de 5 minutos el"],
    hours: ["about 5 hours on", "alrededor de 5 horas el"],
    days: ["about 5 days on", "alrededor de 5 días el"],
    weeks: ["about 5 weeks on", "alrededor de 5 semanas el"],
    months: ["about 5 months on", "alrededor de 5 meses el"],
    kilometres: ["about 5 kilometres on", "alrededor de 5 kilómetros el"],
    percent: ["about 5 per cent on", "alrededor de 5 por ciento el"],
    "us-dollars": ["about 5 US dollars on", "alrededor de 5 dólares estadounidenses el"],
    count: ["about 5 on", "alrededor de 5 el"],
    share: ["about 500 per cent on", "alrededor de 500 por ciento el"],
  } as Words<Of<"quantity">["unit"]>;
  test.each(Object.entries(units))("in %s", (unit, said) => {
    expectSaid(quantity({ counted: "assets", unit: unit as Of<"quantity">["unit"] }), said);
  });

  test("half of an army is 50 per cent of it, a third of it at most between 20 and 30", () => {
    const half = quantity({ counted: "share-of-army", unit: "share", ...about(0.5) });
    expect(spoken(half)[0]).toContain("was about 50 per cent");
    const range = { relation: "between", low: 0.2, best: null, high: 0.3 } as const;
    const part = quantity({ counted: "share-of-army", unit: "share", ...range });
    expect(spoken(part)[0]).toContain("was between 20 and 30 per cent");
  });
});

describe("what happened", () => {
  const types: Words<Of<"event">["type"]> = {
    call: ["(call;", "(llamada;"],
    meeting: ["(meeting;", "(reunión;"],
    briefing: ["(briefing;", "(sesión informativa;"],
    negotiation: ["(negotiation;", "(negociación;"],
    agreement: ["(agreement;", "(acuerdo;"],
    "negotiation-suspended": ["(suspension of talks;", "(suspensión de conversaciones;"],
    protest: ["(protest;", "(protesta;"],
    invasion: ["(invasion;", "(invasión;"],
    annexation: ["(annexation;", "(anexión;"],
    "independence-declaration": ["(declaration of independence;", "(declaración de independencia;"],
    recognition: ["(recognition;", "(reconocimiento;"],
    fighting: ["(fighting;", "(combates;"],
    "ceasefire-violation": ["(ceasefire violation;", "(violación del alto el fuego;"],
    "force-movement": ["(movement of forces;", "(movimiento de fuerzas;"],
    exercise: ["(exercise;", "(maniobras;"],
    evacuation: ["(evacuation;", "(evacuación;"],
    publication: ["(publication;", "(publicación;"],
    regulation: ["(decision of an authority;", "(decisión de una autoridad;"],
    "power-change": ["(change of power;", "(cambio de poder;"],
  };
  test.each(Object.entries(types))("%s", (type, said) => {
    expectSaid(happening("a", { type: type as Of<"event">["type"] }), said);
  });

  const channels: Words<NonNullable<Of<"event">["channel"]>> = {
    "video-link": ["(meeting by video;", "(reunión por vídeo;"],
    telephone: ["(meeting by telephone;", "(reunión por teléfono;"],
    "in-person": ["(meeting in person;", "(reunión en persona;"],
    written: ["(meeting in writing;", "(reunión por escrito;"],
  };
  test.each(Object.entries(channels))("%s", (channel, said) => {
    expectSaid(happening("a", { channel: channel as Of<"event">["channel"] }), said);
  });

  const outcomes: Words<NonNullable<Of<"event">["outcome"]>> = {
    agreed: ["outcome: agreement;", "resultado: acuerdo;"],
    "no-agreement": ["outcome: no agreement;", "resultado: sin acuerdo;"],
    ongoing: ["outcome: still going on;", "resultado: sigue en curso;"],
    suspended: ["outcome: put off;", "resultado: aplazamiento;"],
    "not-upheld": ["outcome: agreement not kept;", "resultado: acuerdo incumplido;"],
  };
  test.each(Object.entries(outcomes))("%s", (outcome, said) => {
    expectSaid(happening("a", { outcome: outcome as Of<"event">["outcome"] }), said);
  });
});

describe("what was judged", () => {
  const aspects: Words<Of<"assessment">["aspect"]> = {
    intent: ["judged the intent of “invasion”", "juzgó la intención de «invasion»"],
    capability: ["judged the capability of “invasion”", "juzgó la capacidad de «invasion»"],
    control: ["judged the control of “invasion”", "juzgó el control de «invasion»"],
    dependence: ["judged the dependence of “invasion”", "juzgó la dependencia de «invasion»"],
    alignment: ["judged the alignment of “invasion”", "juzgó el alineamiento de «invasion»"],
    effect: ["judged the effect of “invasion”", "juzgó el efecto de «invasion»"],
  };
  const judgement = (changes: object) =>
    ({ ...statement("a"), object: null, ...changes, kind: "assessment" }) as unknown as Of<"assessment">;

  test.each(Object.entries(aspects))("%s", (aspect, said) => {
    expectSaid(judgement({ aspect }), said);
  });

  test("of whom, and toward whom", () => {
    expectSaid(judgement({ aspect: "intent", object: "parade" }), [
      "judged the intent of “invasion” toward “parade”",
      "juzgó la intención de «invasion» respecto a «parade»",
    ]);
  });
});

describe("who was hit", () => {
  test.each([
    ["civilians", ["(civilians of freedonia)", "(civiles de freedonia)"]],
    ["combatants", ["(combatants of freedonia)", "(combatientes de freedonia)"]],
    ["unspecified", ["(people of freedonia)", "(personas de freedonia)"]],
  ] as const)("%s of a side", (victims, said) => {
    expectSaid(casualties("a", { victims, side: "freedonia" }), said);
  });
});

describe("when it was", () => {
  const on = (date: string, changes: object = {}) =>
    deployment("a", {
      ...exactly(7),
      date,
      from: null,
      to: null,
      datePrecision: "interval",
      ...changes,
    } as object);

  test.each([
    ["1933-11-16", "day", "on 16 November 1933", "el 16 de noviembre de 1933"],
    ["1933-11", "month", "at some time in November 1933", "en algún momento de noviembre de 1933"],
    ["1933-11-XX", "month", "at some time in November 1933", "en algún momento de noviembre de 1933"],
    ["1933-21", "season", "at some time in spring 1933", "en algún momento de primavera de 1933"],
    ["1933-22", "season", "at some time in summer 1933", "en algún momento de verano de 1933"],
    ["1933-23", "season", "at some time in autumn 1933", "en algún momento de otoño de 1933"],
    ["1933-24", "season", "at some time in winter 1933", "en algún momento de invierno de 1933"],
    ["1933", "year", "at some time in 1933", "en algún momento de 1933"],
    ["1933-XX-XX", "year", "at some time in 1933", "en algún momento de 1933"],
    ["193X", "decade", "at some time in the 1930s", "en algún momento de la década de 1930"],
    ["19XX", "century", "at some time in the years 1900 to 1999", "en algún momento de los años 1900 a 1999"],
    [
      "1933-11/1934-02",
      "interval",
      "at some time from November 1933 to February 1934",
      "desde noviembre de 1933 hasta febrero de 1934",
    ],
    ["1933-11/..", "interval", "at some time from November 1933 on", "desde noviembre de 1933 en adelante"],
    [
      "../1933-11",
      "interval",
      "at some time until November 1933",
      "en algún momento hasta noviembre de 1933",
    ],
  ])("%s", (date, datePrecision, english, spanish) => {
    expectSaid(on(date, { datePrecision }), [english, spanish]);
  });

  test("throughout", () => {
    expectSaid(on("1933-11", { datePrecision: "month", sense: "throughout" }), [
      "throughout November 1933",
      "durante noviembre de 1933 (todo el tiempo)",
    ]);
  });

  test("at no stated date", () => {
    expectSaid(deployment("a", { date: null, from: null, to: null, datePrecision: null }), [
      "at no stated date",
      "sin fecha indicada",
    ]);
  });
});
