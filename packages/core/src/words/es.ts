import { crisisWordsIn, scopePhrasesIn } from "./crisis-words";
import type { DateParts, DateWords, Grammar, Labels, Language, Nouns } from "./language";

// The consts that both exports share are apart, so that a bundle of sentences has no label that they do not say.

const quote = (text: string) => `«${text}»`;
const decade = (year: string) => `la década de ${year}`;
const century = (from: string, to: string) => `los años ${from} a ${to}`;

const partsOfYear: DateParts["partsOfYear"] = [
  "primavera de",
  "verano de",
  "otoño de",
  "invierno de",
  "primer trimestre de",
  "segundo trimestre de",
  "tercer trimestre de",
  "cuarto trimestre de",
  "primer cuatrimestre de",
  "segundo cuatrimestre de",
  "último cuatrimestre de",
  "primer semestre de",
  "segundo semestre de",
];

const exact = (n: string) => n;
const about = (n: string) => `alrededor de ${n}`;
const nearly = (n: string) => `casi ${n}`;
const atLeast = (n: string) => `al menos ${n}`;
const moreThan = (n: string) => `más de ${n}`;
const atMost = (n: string) => `como máximo ${n}`;

const forces: Nouns["Counted"] = {
  personnel: ["soldado", "soldados", "de soldados"],
  brigades: ["brigada", "brigadas", "de brigadas"],
  "battalion-tactical-groups": [
    "grupo táctico de batallón",
    "grupos tácticos de batallón",
    "de grupos tácticos de batallón",
  ],
  units: ["unidad", "unidades", "de unidades"],
  tanks: ["tanque", "tanques", "de tanques"],
  missiles: ["misil", "misiles", "de misiles"],
  "air-defence-systems": [
    "sistema de defensa aérea",
    "sistemas de defensa aérea",
    "de sistemas de defensa aérea",
  ],
  aircraft: ["aeronave", "aeronaves", "de aeronaves"],
  ships: ["buque", "buques", "de buques"],
  vehicles: ["vehículo", "vehículos", "de vehículos"],
};

const losses: Nouns["CasualtiesCounted"] = {
  killed: ["persona muerta", "personas muertas", "de personas muertas"],
  injured: ["persona herida", "personas heridas", "de personas heridas"],
  casualties: ["persona muerta o herida", "personas muertas o heridas", "de personas muertas o heridas"],
  missing: ["persona desaparecida", "personas desaparecidas", "de personas desaparecidas"],
  captured: ["persona capturada", "personas capturadas", "de personas capturadas"],
};

const posture: Labels["Posture"] = {
  deployed: "en despliegue",
  exercising: "de maniobras",
  garrisoned: "en su base",
  alert: "en alerta",
  entrenched: "en posiciones fortificadas",
  fighting: "en combate",
  advancing: "en avance",
  withdrawing: "en retirada",
};

const victims: Labels["Victims"] = {
  unspecified: "no se indica",
  civilians: "civiles",
  combatants: "combatientes",
};

const eventType: Labels["EventType"] = {
  call: "llamada",
  meeting: "reunión",
  briefing: "sesión informativa",
  negotiation: "negociación",
  agreement: "acuerdo",
  "negotiation-suspended": "suspensión de conversaciones",
  protest: "protesta",
  invasion: "invasión",
  annexation: "anexión",
  "independence-declaration": "declaración de independencia",
  recognition: "reconocimiento",
  fighting: "combates",
  "ceasefire-violation": "violación del alto el fuego",
  "force-movement": "movimiento de fuerzas",
  exercise: "maniobras",
  evacuation: "evacuación",
  publication: "publicación",
  regulation: "decisión de una autoridad",
  "power-change": "cambio de poder",
};

const channel: Labels["Channel"] = {
  "video-link": "por vídeo",
  telephone: "por teléfono",
  "in-person": "en persona",
  written: "por escrito",
};

const outcome: Labels["Outcome"] = {
  agreed: "acuerdo",
  "no-agreement": "sin acuerdo",
  ongoing: "sigue en curso",
  suspended: "aplazamiento",
  "not-upheld": "acuerdo incumplido",
};

const aspect: Labels["Aspect"] = {
  intent: "la intención",
  capability: "la capacidad",
  control: "el control",
  dependence: "la dependencia",
  alignment: "el alineamiento",
  effect: "el efecto",
};

// The words of this crisis: a sentence needs the first table, a page the rest.

const scopePhrases = /* @__PURE__ */ scopePhrasesIn("es");

const crisis = /* @__PURE__ */ crisisWordsIn("es", ["Diplomática", "Selectiva", "Sectorial", "Sistémica"]);

const dates: DateWords = {
  partsOfYear,
  decade,
  century,
  none: "sin fecha",
  approximate: (date) => `${date} (aproximada)`,
  uncertain: (date) => `${date} (incierta)`,
  interval: (from, to) => `${from} a ${to}`,
  onwards: (from) => `desde ${from}`,
  until: (to) => `como tarde, ${to}`,
  oneOf: (list) => `una de estas: ${list}`,
  within: (date) => `en algún momento de ${date}`,
  between: (from, to) => `en algún momento entre ${from} y ${to}`,
  withinOpen: (date) => `en algún momento, ${date}`,
  withinUntil: (to) => `en algún momento hasta ${to}`,
  throughoutUntil: (to) => `hasta ${to}, no se sabe desde cuándo`,
};

const labels: Labels = {
  Kind: {
    deployment: "Despliegue",
    sanction: "Sanción",
    response: "Respuesta",
    casualties: "Víctimas",
    forecast: "Previsión",
    event: "Acontecimiento",
    assessment: "Valoración",
    quantity: "Cantidad",
    statement: "Declaración",
  },
  Manner: {
    named: "con nombre",
    unnamed: "fuente anónima",
    institution: "habla como institución",
    impersonal: "sin fuente indicada",
    "own-voice": "el propio artículo",
  },
  Polarity: { affirmed: "dice que es así", denied: "dice que no es así" },
  Modality: {
    actual: "descrito como actual",
    planned: "plan",
    threatened: "amenaza",
    promised: "promesa",
    demanded: "exigencia",
    forecast: "previsión",
    possible: "posibilidad",
  },
  Hedge: {
    none: "dicho sin matices",
    apparent: "al parecer",
    likely: "probablemente",
    possible: "quizá",
    unclear: "no está claro, según la fuente",
  },
  BoundsRelation: {
    exact: "solo el número",
    about: "alrededor de",
    nearly: "casi",
    "at-least": "al menos",
    "more-than": "más de",
    "at-most": "como máximo",
    "up-to": "hasta",
    between: "de – a",
    unquantified: "no se da ningún número",
  },
  Sense: { throughout: "en todos sus días", within: "en algún momento de ella" },
  DateBasis: {
    stated: "el texto la indica",
    relative: "el texto la da respecto a su propio día",
    context: "se deduce del contexto",
  },
  DatePrecision: {
    day: "día",
    month: "mes",
    season: "estación",
    year: "año",
    decade: "década",
    century: "siglo",
    interval: "intervalo",
  },
  Rank: { normal: "en uso", deprecated: "ya no se usa" },
  RedirectKind: { moved: "trasladado", split: "dividido" },
  SpanRole: {
    value: "la aseveración",
    source: "quién la hace",
    date: "la fecha",
    context: "contexto",
  },
  EvidenceStatus: {
    anchored: "verificada con el texto",
    cited: "de segunda mano: no se dispuso del artículo",
  },
  Standing: {
    withdrawn: "retirada",
    superseded: "sustituida por su propia fuente",
    corrected: "errónea: corregida",
    contested: "discutida",
    confirmed: "confirmada por otra fuente",
    single: "una sola fuente en esta colección",
  },
  Voice: {
    direct: "en sus propias palabras",
    reported: "referida por otro",
    characterised: "descripción hecha por otro",
  },
  RelationType: {
    repeats: "repite",
    contradicts: "cuestiona",
    confirms: "confirma",
    supersedes: "sustituye",
    fulfils: "cumple",
    answers: "responde a",
    resolves: "muestra el resultado de",
  },
  Resolution: {
    occurred: "se cumplió",
    "not-occurred": "no ocurrió en el plazo",
    partly: "se cumplió en parte",
    open: "sigue abierta",
  },
  CorrectionCause: {
    translation: "perdido o cambiado en la traducción",
    attribution: "lo dijo otro, o se le dijo a otro",
    value: "otro número",
    date: "otro día",
    office: "la persona no ocupaba entonces el cargo",
    scope: "el número abarca otra cosa",
    fact: "la aseveración no concuerda con lo que consta",
  },
  PlaceRole: {
    at: "allí",
    from: "desde allí",
    to: "hasta allí",
    near: "cerca de allí",
    toward: "hacia allí",
  },
  ParticipantRole: {
    participant: "participante",
    initiator: "iniciador",
    recipient: "destinatario",
    mediator: "mediador",
    signatory: "firmante",
    host: "anfitrión",
    accompanying: "acompañante",
    author: "autor",
  },
  QuantityType: {
    stock: "un nivel: cuántos hay",
    change: "un movimiento: cuántos llegaron o se fueron",
  },
  Posture: posture,
  Status: {
    threatened: "en amenaza",
    "under-discussion": "en debate",
    "in-preparation": "en preparación",
    announced: "anunciada",
    imposed: "impuesta",
    renewed: "renovada",
    suspended: "suspendida",
    waived: "eximida",
    lifted: "levantada",
    expired: "expirada",
    "ruled-out": "descartada",
  },
  Family: {
    diplomatic: "diplomático",
    individual: "personas y entidades con nombre",
    financial: "financiero",
    energy: "energía",
    defence: "defensa",
    technology: "tecnología",
    trade: "comercio",
    military: "militar",
    materiel: "material",
    intelligence: "inteligencia",
    consular: "los propios ciudadanos",
    mixed: "mixto",
    unspecified: "no se indica",
  },
  Instrument: {
    "asset-freeze": "congelación de activos",
    "travel-ban": "prohibición de viajar",
    listing: "inclusión en una lista",
    "capital-market-limit": "límite al mercado de capitales",
    "sovereign-debt-ban": "prohibición de la deuda soberana",
    "correspondent-account-ban": "prohibición de cuentas de corresponsalía",
    "messaging-disconnection": "desconexión de la mensajería financiera",
    "central-bank-ban": "prohibición contra el banco central",
    "financial-isolation": "aislamiento del sistema financiero",
    "export-control": "control de exportaciones",
    "import-ban": "prohibición de importar",
    "investment-ban": "prohibición de invertir",
    "territorial-embargo": "embargo territorial",
    "pipeline-stop": "paralización de un gasoducto",
    "arms-embargo": "embargo de armas",
    package: "un paquete de medidas",
    "troop-deployment": "despliegue de tropas",
    "air-defence-deployment": "despliegue de defensa aérea",
    "capability-reinforcement": "refuerzo de las fuerzas",
    "materiel-supply": "suministro de equipo",
    "intelligence-sharing": "intercambio de inteligencia",
    evacuation: "evacuación de ciudadanos",
    "military-intervention": "intervención militar",
    consultation: "consulta con los aliados",
  },
  Victims: victims,
  CasualtiesCounted: {
    killed: "muertos",
    injured: "heridos",
    casualties: "muertos o heridos",
    missing: "desaparecidos",
    captured: "capturados",
  },
  EventType: eventType,
  Lane: {
    diplomacy: "diplomacia",
    politics: "política",
    military: "lo militar",
    fighting: "combates",
    measures: "medidas",
  },
  Channel: channel,
  Outcome: outcome,
  Aspect: aspect,
  Verb: {
    say: "declara",
    warn: "advierte",
    threaten: "amenaza",
    demand: "exige",
    reject: "rechaza",
    promise: "promete",
    deny: "niega",
    propose: "propone",
  },
  Unit: {
    minutes: "minutos",
    hours: "horas",
    days: "días",
    weeks: "semanas",
    months: "meses",
    kilometres: "kilómetros",
    percent: "por ciento",
    share: "parte de uno",
    count: "recuento",
    "us-dollars": "dólares estadounidenses",
  },
  QuantityCounted: {
    duration: "duración",
    length: "longitud",
    locations: "lugares",
    "ceasefire-violations": "violaciones del alto el fuego",
    "share-of-army": "parte del ejército",
    "list-entries": "entradas en una lista de sanciones",
    participants: "participantes",
    assets: "activos",
    assistance: "ayuda",
    "share-of-trade": "parte del comercio, el suministro o los ingresos",
    population: "habitantes",
    contacts: "reuniones, llamadas y visitas",
  },
  ActorKind: {
    person: "persona",
    state: "Estado",
    "government-body": "organismo de un Estado",
    "international-organisation": "organización internacional",
    "armed-group": "grupo armado",
    "think-tank": "centro de estudios",
    media: "medio o redacción",
    company: "empresa",
    people: "población o grupo",
  },
  PlaceKind: {
    country: "país",
    region: "región",
    city: "ciudad",
    border: "frontera",
    line: "línea",
    water: "aguas",
    site: "emplazamiento",
  },
  PlacePrecision: {
    site: "emplazamiento",
    city: "ciudad",
    region: "región",
    country: "país",
    line: "línea",
  },
  PublisherKind: {
    newspaper: "periódico",
    agency: "agencia",
    broadcaster: "radio o televisión",
    government: "gobierno",
    "think-tank": "centro de estudios",
    reference: "obra de consulta",
  },
  ArticleType: {
    news: "noticia",
    readout: "versión oficial de un encuentro",
    transcript: "transcripción",
    "fact-sheet": "hoja informativa",
    statement: "declaración escrita",
    analysis: "análisis",
    reference: "obra de consulta",
  },
};

export const words: Language = {
  labels,
  crisis,
  dates,
  nouns: {
    Counted: forces,
    CasualtiesCounted: losses,
    QuantityCounted: {
      locations: ["lugar", "lugares", "de lugares"],
      "ceasefire-violations": [
        "violación del alto el fuego",
        "violaciones del alto el fuego",
        "de violaciones del alto el fuego",
      ],
      "list-entries": [
        "entrada en una lista de sanciones",
        "entradas en una lista de sanciones",
        "de entradas en una lista de sanciones",
      ],
      participants: ["participante", "participantes", "de participantes"],
      population: ["habitante", "habitantes", "de habitantes"],
      contacts: [
        "reunión, llamada o visita",
        "reuniones, llamadas y visitas",
        "de reuniones, llamadas y visitas",
      ],
    },
  },
  numbers: {
    relation: {
      exact,
      about,
      nearly,
      "at-least": atLeast,
      "more-than": moreThan,
      "at-most": atMost,
      "up-to": (n) => `hasta ${n}`,
    },
    between: (low, high) => `${low}–${high}`,
    unstated: (what) => (what === "" ? "sin cifra" : `${what}, sin cifra`),
  },
  lists: {
    Kind: "Clases de afirmación",
    Manner: "Cómo presenta el texto la fuente",
    Polarity: "Si una afirmación afirma o niega",
    Modality: "Estado de la afirmación",
    Hedge: "Certeza de la formulación",
    BoundsRelation: "Cómo se formula un número",
    Sense: "Cómo llena una afirmación su fecha",
    DateBasis: "De dónde sale una fecha",
    DatePrecision: "Qué precisión tiene una fecha",
    Rank: "Si una afirmación está en uso",
    RedirectKind: "Qué fue de un identificador antiguo",
    SpanRole: "Qué muestra un fragmento del texto",
    EvidenceStatus: "Cómo se verificó una afirmación",
    Standing: "Cómo se sostiene ante las demás",
    Voice: "De quién son las palabras",
    RelationType: "Cómo se relacionan las afirmaciones",
    Resolution: "Cómo resultó una previsión",
    CorrectionCause: "Qué falló en una fuente",
    PlaceRole: "Cómo se entiende un lugar",
    ParticipantRole: "Cómo participa un actor",
    Counted: "Qué se cuenta de las fuerzas",
    QuantityType: "Cuántos hay, o cuántos llegaron o se fueron",
    Posture: "Qué hace una fuerza",
    Scope: "Qué abarca una cifra",
    Status: "Hasta dónde ha llegado una medida",
    Family: "El ámbito de una medida",
    Instrument: "Qué hace una medida",
    Victims: "Quiénes son las víctimas",
    CasualtiesCounted: "Qué se cuenta de las víctimas",
    EventType: "Clases de acontecimiento",
    Lane: "Carriles de la cronología",
    Channel: "Cómo se habló",
    Outcome: "El resultado de un acontecimiento",
    Topic: "Temas",
    Aspect: "Qué se valora",
    Verb: "Qué hace una declaración",
    Unit: "Unidades",
    QuantityCounted: "Qué cuentan otros números",
    ActorKind: "Clases de actor",
    PlaceKind: "Clases de lugar",
    PlacePrecision: "Con qué exactitud se sitúa un lugar",
    PublisherKind: "Clases de medio",
    ArticleType: "Clases de documento",
  },
  meanings: {
    Kind: {
      deployment: "una fuerza que se mueve o se cuenta",
      sanction: "una medida restrictiva",
      response: "cualquier otra medida: militar, de material, de inteligencia, diplomática, consular",
      casualties: "personas muertas, heridas, desaparecidas o capturadas",
      forecast: "lo que ocurrirá o no ocurrirá",
      event: "lo que ocurrió",
      assessment: "un juicio sobre intención, capacidad, control, dependencia, alineamiento o efecto",
      quantity: "cualquier otro número",
      statement: "una postura, exigencia, promesa, negación o advertencia",
    },
    Manner: {
      named: "una persona o un grupo llamados por su nombre",
      unnamed: "una fuente descrita y sin nombre (una fuente militar, funcionarios)",
      institution: "una institución que habla como tal (una oficina de prensa, un ministerio)",
      impersonal: "nadie en concreto (se teme, se espera)",
      "own-voice": "el propio artículo, sin fuente",
    },
    Modality: {
      actual: "es o era así",
      planned: "alguien lo pretende y lo prepara",
      threatened: "alguien dice que llegará si otro actúa",
      promised: "alguien se compromete a hacerlo para otro",
      demanded: "alguien se lo pide a otro",
      forecast: "alguien lo espera",
      possible: "puede que sea así, o solo se contempla",
    },
    Hedge: {
      none: "ninguna palabra que lo limite",
      apparent: "parece, al parecer",
      likely: "probable, probablemente",
      possible: "puede, podría, quizá, posiblemente",
      unclear: "el texto dice que no se sabe",
    },
    BoundsRelation: {
      exact: "solo el número: inferior = mejor = superior",
      about: "unos, alrededor de, en torno a: solo el mejor",
      nearly: "casi, cerca de: mejor y superior",
      "at-least": "al menos: solo el inferior",
      "more-than": "más de: solo el inferior",
      "at-most": "como máximo: solo el superior",
      "up-to": "hasta: solo el superior",
      between: "de x a y: inferior y superior",
      unquantified: "varios, cierto número de: ningún límite",
    },
    EvidenceStatus: {
      anchored: "fragmentos del texto del artículo, probados con él",
      cited: "conocida solo por una cita del artículo",
    },
    Standing: {
      withdrawn: "ya no se usa",
      superseded: "su propia fuente la sustituyó",
      corrected: "una corrección de un campo esencial se apoya en una referencia",
      contested: "la contradice una afirmación que se sostiene",
      confirmed: "una institución independiente dice lo mismo en una afirmación que se sostiene",
      single: "ninguna afirmación que se sostenga la confirma ni la contradice",
    },
    Resolution: {
      occurred: "ocurrió, dentro del plazo donde lo hay",
      "not-occurred": "el plazo pasó sin ello, pase lo que pase después",
      partly: "una parte ocurrió dentro del plazo",
      open: "ninguna afirmación de la colección la resuelve",
    },
    CorrectionCause: {
      translation: "las palabras cambiaron al pasar por una lengua",
      attribution: "lo dijo otra persona, o se le dijo a otra",
      value: "el número es otro",
      date: "el día es otro",
      office: "la persona no ocupaba el cargo en ese momento",
      scope: "el número se refiere a otra cosa",
      fact: "lo que ocurrió, o cómo estaban las cosas, fue de otro modo",
    },
    Status: {
      threatened: "anunciada para el caso de que otro actúe",
      "under-discussion": "se habla de ella entre quienes la tomarían",
      "in-preparation": "se está preparando",
      announced: "decidida y dicha, todavía no en vigor",
      imposed: "en vigor",
      renewed: "con el plazo prorrogado",
      suspended: "fuera de vigor por un tiempo",
      waived: "no se aplica, por decisión",
      lifted: "terminada por decisión",
      expired: "terminada por su plazo",
      "ruled-out": "se dice que no llegará",
    },
  },
  plurals: {
    Kind: {
      deployment: "Despliegues",
      sanction: "Sanciones",
      response: "Respuestas",
      casualties: "Víctimas",
      forecast: "Previsiones",
      event: "Acontecimientos",
      assessment: "Valoraciones",
      quantity: "Cantidades",
      statement: "Declaraciones",
    },
    ActorKind: {
      person: "Personas",
      state: "Estados",
      "government-body": "Organismos de Estados",
      "international-organisation": "Organizaciones internacionales",
      "armed-group": "Grupos armados",
      "think-tank": "Centros de estudios",
      media: "Medios y redacciones",
      company: "Empresas",
      people: "Poblaciones y grupos",
    },
  },
  inverse: {
    repeats: "la repite",
    contradicts: "la cuestiona",
    confirms: "la confirma",
    supersedes: "la sustituye",
    fulfils: "la cumple",
    answers: "le responde",
    resolves: "muestra su resultado",
  },
  source: {
    named: "una fuente con nombre",
    unnamed: "una fuente anónima",
    institution: "una institución",
    impersonal: "sin fuente indicada",
    "own-voice": "el propio artículo",
  },
  field: {
    about: "asunto",
    addressee: "destinatario",
    attribution: "quién lo dijo",
    best: "cifra",
    channel: "vía",
    condition: "condición",
    counted: "qué se cuenta",
    date: "fecha",
    effective: "en vigor desde",
    high: "límite superior",
    known: "primera noticia",
    low: "límite inferior",
    modality: "estado de la afirmación",
    object: "objeto",
    office: "cargo",
    outcome: "resultado",
    participants: "participantes",
    places: "lugares",
    polarity: "si afirma o niega",
    posture: "actitud",
    relation: "formulación del número",
    scope: "qué abarca la cifra",
    sender: "quién toma la medida",
    side: "bando",
    status: "estado de la medida",
    summary: "formulación",
    target: "contra quién se dirige",
    topic: "tema",
    topics: "temas",
    type: "clase de acontecimiento",
    unit: "unidad",
    victims: "víctimas",
    window: "plazo",
  },
  proposed: "propuesta",
  heldOut: "ofrecida",
  inForce: "llevada a cabo o en vigor",
  half: "la mitad",
  change: (figure) => `${figure}, como movimiento`,
  through: (who, via) => `${who}, a través de ${via}`,
  quote,
};

// Verbs stand without a subject ("había"), and adjectives are left out, since a register does not say whether a name is
// masculine or feminine, one or many.
export const grammar: Grammar = {
  Counted: forces,
  CasualtiesCounted: losses,
  Posture: posture,
  Victims: victims,
  EventType: eventType,
  Channel: channel,
  Outcome: outcome,
  Aspect: aspect,
  scope: scopePhrases,
  relation: {
    exact,
    about,
    nearly,
    "at-least": atLeast,
    "more-than": moreThan,
    "at-most": atMost,
    // "hasta 2014 soldados" could be read as a date
    "up-to": (n) => `hasta un total de ${n}`,
  },
  partsOfYear,
  decade,
  century,
  quote,
  verb: {
    say: "dijo",
    warn: "advirtió",
    threaten: "amenazó",
    demand: "exigió",
    reject: "rechazó",
    promise: "prometió",
    deny: "negó",
    propose: "propuso",
  },
  modality: {
    planned: "un plan",
    threatened: "una amenaza",
    promised: "una promesa",
    demanded: "una exigencia",
    forecast: "una previsión",
    possible: "una posibilidad",
  },
  hedge: {
    apparent: "al parecer",
    likely: "probablemente",
    possible: "quizá",
    unclear: "sin que esté claro",
  },
  quantity: {
    duration: "la duración",
    length: "la longitud",
    locations: "el número de lugares",
    "ceasefire-violations": "el número de violaciones del alto el fuego",
    "share-of-army": "la parte del ejército",
    "list-entries": "el número de entradas de la lista",
    participants: "el número de participantes",
    assets: "el volumen de los activos",
    assistance: "el volumen de la ayuda",
    "share-of-trade": "la parte del comercio",
    population: "la población",
    contacts: "el número de contactos",
  },
  status: {
    threatened: ["amenaza"],
    "under-discussion": ["debate"],
    "in-preparation": ["preparación"],
    announced: ["anuncio"],
    imposed: ["entrada en vigor"],
    renewed: ["renovación"],
    suspended: ["suspensión"],
    waived: ["exención"],
    lifted: ["levantamiento"],
    expired: ["expiración"],
    "ruled-out": ["descarte"],
  },
  heldOut: ["ofrecimiento"],
  noDate: "sin fecha indicada",
  approximate: "fecha aproximada",

  name({ name, iso3166 }, regions) {
    const isEnglish = iso3166 && regions.regionInEnglish(iso3166) === name;
    return (isEnglish && regions.region(iso3166)) || name;
  },
  speaker(manner, who, publisher) {
    switch (manner) {
      case "institution":
        return { who: who ?? "alguien", as: "como institución" };
      case "unnamed":
        return { who: `una fuente sin nombre${who === null ? "" : ` (${who})`}` };
      case "impersonal":
        return { who: `una fuente impersonal${who === null ? "" : ` (${who})`}` };
      case "own-voice":
        return { who: who ?? publisher, as: "con voz propia" };
      default:
        return { who: who ?? "alguien" };
    }
  },
  through: (names) => `a través de ${names}`,
  says: (verb, day) => (day === null ? verb : `${verb} el ${day}`),
  that: (hedge, clause) => ` que${hedge === null ? "" : `, ${hedge},`} ${clause}`,
  addressed: (to) => `a ${to}`,
  summarised: (summary) => `, en resumen: ${summary}`,
  judged: (aspect, subject, object) =>
    `juzgó ${aspect} de ${subject}${object === null ? "" : ` respecto a ${object}`}`,
  mode(modality, denied, date) {
    if (modality === "actual") return denied ? "no era cierto que " : "";
    return `${denied ? "no " : ""}existía${date === null ? "" : ` ${date}`} ${grammar.modality[modality]} de que `;
  },
  modeTag(modality, denied) {
    if (modality === "actual") return denied ? "una negación" : null;
    return `${denied ? "una negación de " : ""}${grammar.modality[modality]}`;
  },
  between: (low, high) => `entre ${low} y ${high}`,
  unstated: (what) => (what === "" ? "un número no indicado" : `un número no indicado de ${what}`),
  openAbove: (low) => `${low} o más (sin límite superior)`,
  openBelow: (high) => `${high} o menos (sin límite inferior)`,
  against: (target) => ` contra ${target}`,
  regarding: (target) => ` respecto a ${target}`,
  inFavour: (target) => ` en favor de ${target}`,
  whose: (victims, side) => `${victims ?? "personas"} de ${side}`,
  day: (words) => `el ${words}`,
  during: (sense, precise, words) =>
    sense === "throughout"
      ? `durante ${words} (todo el tiempo)`
      : precise
        ? words
        : `en algún momento de ${words}`,
  span(sense, from, to) {
    const time = [from && `desde ${from}`, to === null ? "en adelante" : `hasta ${to}`]
      .filter(Boolean)
      .join(" ");
    return sense === "throughout" ? `${time} (todo el tiempo)` : `en algún momento ${time}`;
  },
  places: (names) => `lugares: ${names}`,
  parties: (names) => `partes: ${names}`,
  result: (outcome) => `resultado: ${outcome}`,
  condition: (text) => `si esto: ${text}`,
  inForce: (date) => `en vigor ${date}`,
  wording: (words) => `con las palabras ${words}`,
  probability: (low, high) =>
    low === null && high === null
      ? "sin probabilidad indicada"
      : `probabilidad de ${low ?? "?"} a ${high ?? "?"}`,
  subject: (name) => `sobre ${name}`,
  together: (claims, by, origins, clause) =>
    `según ${claims.n} ${claims.plural === "one" ? "afirmación" : "afirmaciones"}${by === null ? "" : ` de ${by}`} de ${origins.n} ${
      origins.plural === "one" ? "fuente independiente" : "fuentes independientes"
    } en conjunto, ${clause}`,

  clause: {
    deployment(real, { side, figure, change, where }) {
      const verb = change ? (real ? "hubo" : "hubiera") : real ? "había" : "hubiera";
      const whose = side === null ? "" : ` de ${side}`;
      return `${verb} ${change ? "un movimiento de " : ""}${figure}${whose}${where}`;
    },
    casualties: (real, { figure, whose, event }) =>
      `${real ? "hubo" : "hubiera"} ${figure}${whose === "" ? "" : ` (${whose})`}${event === null ? "" : ` en ${event}`}`,
    quantity: (real, { counted, subject, figure }) =>
      `${counted}${subject === null ? "" : ` de ${subject}`} ${real ? "era" : "fuera"} de ${figure}`,
    measure: (real, { sender, status: [status], measure, toward }) =>
      `${real ? "hubo" : "hubiera"} ${status} de ${measure} por parte de ${sender}${toward}`,
    event: (real, { event }) => `${real ? "se dio" : "se diera"} el hecho ${event}`,
  },
};
