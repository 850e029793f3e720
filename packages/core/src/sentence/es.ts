import type { Language } from "./language";

// Verbs stand without a subject ("había"), and adjectives are left out, since a register does not say whether a name is
// masculine or feminine, one or many.
export const es: Language = {
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
  relation: {
    exact: (n) => n,
    about: (n) => `alrededor de ${n}`,
    nearly: (n) => `casi ${n}`,
    "at-least": (n) => `al menos ${n}`,
    "more-than": (n) => `más de ${n}`,
    "at-most": (n) => `como máximo ${n}`,
    "up-to": (n) => `hasta un total de ${n}`,
  },
  counted: {
    personnel: ["soldado", "soldados", "de soldados"],
    brigades: ["brigada", "brigadas", "de brigadas"],
    "battalion-tactical-groups": [
      "grupo táctico de batallón",
      "grupos tácticos de batallón",
      "de grupos tácticos de batallón",
    ],
    units: ["unidad", "unidades", "de unidades"],
    tanks: ["carro de combate", "carros de combate", "de carros de combate"],
    missiles: ["misil", "misiles", "de misiles"],
    "air-defence-systems": [
      "sistema de defensa aérea",
      "sistemas de defensa aérea",
      "de sistemas de defensa aérea",
    ],
    aircraft: ["aeronave", "aeronaves", "de aeronaves"],
    ships: ["buque", "buques", "de buques"],
    vehicles: ["vehículo", "vehículos", "de vehículos"],
    killed: ["persona muerta", "personas muertas", "de personas muertas"],
    injured: ["persona herida", "personas heridas", "de personas heridas"],
    casualties: ["persona muerta o herida", "personas muertas o heridas", "de personas muertas o heridas"],
    missing: ["persona desaparecida", "personas desaparecidas", "de personas desaparecidas"],
    captured: ["persona capturada", "personas capturadas", "de personas capturadas"],
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
  posture: {
    deployed: "en despliegue",
    exercising: "de maniobras",
    garrisoned: "en su base",
    alert: "en alerta",
    entrenched: "en posiciones fortificadas",
    fighting: "en combate",
    advancing: "en avance",
    withdrawing: "en retirada",
  },
  scope: {
    "near-border": "cerca de la frontera",
    crimea: "en Crimea",
    donbas: "en el Donbás",
    belarus: "en Bielorrusia",
    separatists: "con separatistas",
    "national-guard": "con la Guardia Nacional",
    "ground-forces": "solo en fuerzas terrestres",
    "air-and-naval-forces": "con fuerzas aéreas y navales",
    reservists: "con reservistas",
  },
  victims: { civilians: "civiles", combatants: "combatientes" },
  type: {
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
  },
  channel: {
    "video-link": "por vídeo",
    telephone: "por teléfono",
    "in-person": "en persona",
    written: "por escrito",
  },
  outcome: {
    agreed: "un acuerdo",
    "no-agreement": "ningún acuerdo",
    ongoing: "continúa",
    suspended: "aplazamiento",
    "not-upheld": "un acuerdo que no se cumple",
  },
  aspect: {
    intent: "la intención",
    capability: "la capacidad",
    control: "el control",
    dependence: "la dependencia",
    alignment: "el alineamiento",
    effect: "el efecto",
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
  seasons: ["primavera", "verano", "otoño", "invierno"],
  noDate: "sin fecha indicada",
  approximate: "fecha aproximada",

  name({ name, iso3166 }, regions) {
    const isEnglish = iso3166 && regions.regionInEnglish(iso3166) === name;
    return (isEnglish && regions.region(iso3166)) || name;
  },
  quote: (text) => `«${text}»`,
  speaker(manner, who, publisher) {
    switch (manner) {
      case "institution":
        return { who: who ?? "alguien", as: "como institución" };
      case "unnamed":
        return { who: `una fuente sin nombre${who === null ? "" : ` (${who})`}` };
      case "impersonal":
        return { who: `una fuente impersonal (${who ?? "nadie en particular"})` };
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
    return `${denied ? "no " : ""}existía${date === null ? "" : ` ${date}`} ${es.modality[modality]} de que `;
  },
  modeTag(modality, denied) {
    if (modality === "actual") return denied ? "una negación" : null;
    return `${denied ? "una negación de " : ""}${es.modality[modality]}`;
  },
  between: (low, high) => `entre ${low} y ${high}`,
  unstatedOf: (what) => (what === "" ? "un número no indicado" : `un número no indicado de ${what}`),
  openAbove: (low) => `${low} o más (sin límite superior)`,
  openBelow: (high) => `${high} o menos (sin límite inferior)`,
  against: (target) => ` contra ${target}`,
  regarding: (target) => ` respecto a ${target}`,
  inFavour: (target) => ` en favor de ${target}`,
  whose: (victims, side) => `${victims ?? "personas"} de ${side}`,
  day: (words) => `el ${words}`,
  season: (name, year) => `${name} de ${year}`,
  decade: (year) => `la década de ${year}`,
  century: (from, to) => `los años ${from} a ${to}`,
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
      origins.plural === "one" ? "primera fuente" : "primeras fuentes"
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
