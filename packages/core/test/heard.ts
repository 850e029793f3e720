import type {
  BoundsRelation,
  DatePrecision,
  Hedge,
  Manner,
  Modality,
  Posture,
  Scope,
  Status,
  Verb,
} from "../src/index";

// What a reader hears in a sentence: for each closed word the form that tells it, written down here a second time, so that
// a word that is dropped, or reads like another, is noticed.

type Forms<Word extends string> = Readonly<Record<Word, RegExp>>;

export interface Ear {
  readonly manner: Forms<Exclude<Manner, "named">>;
  readonly modality: Forms<Exclude<Modality, "actual">>;
  readonly hedge: Forms<Exclude<Hedge, "none">>;
  readonly relation: Forms<Exclude<BoundsRelation, "exact">>;
  readonly status: Forms<Status>;
  readonly verb: Forms<Verb>;
  readonly posture: Forms<Posture>;
  readonly scope: Forms<Scope>;
  readonly precision: Forms<DatePrecision>;
  readonly denied: RegExp;
  readonly throughout: RegExp;
  readonly approximate: RegExp;
  readonly undated: RegExp;
  readonly change: RegExp;
}

const N = "[\\d.,\\s]*\\d";
const ENGLISH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const SPANISH =
  "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";
const of = (pattern: string) => new RegExp(pattern, "u");

export const english: Ear = {
  manner: {
    institution: /, as an institution,/,
    unnamed: /^An unnamed source\b/,
    impersonal: /^An impersonal source\b/,
    "own-voice": /, in its own voice,/,
  },
  modality: {
    planned: /\bit was (?:not )?planned\b|\ba plan\b/,
    threatened: /\bit was (?:not )?threatened\b|\ba threat\b/,
    promised: /\bit was (?:not )?promised\b|\ba promise\b/,
    demanded: /\bit was (?:not )?demanded\b|\ba demand\b/,
    forecast: /\bit was (?:not )?expected\b|\ban expectation\b/,
    possible: /\bit was (?:not )?held possible\b|\ba possibility\b/,
  },
  hedge: {
    apparent: /\bapparently\b/,
    likely: /\bprobably\b/,
    possible: /\bpossibly\b/,
    unclear: /\bunclear whether so\b/,
  },
  relation: {
    about: of(`\\babout ${N}`),
    nearly: of(`\\bnearly ${N}`),
    "at-least": of(`\\bat least ${N}`),
    "more-than": of(`\\bmore than ${N}`),
    "at-most": of(`\\bat most ${N}`),
    "up-to": of(`\\bup to ${N}`),
    between: of(`\\bbetween ${N} and ${N}`),
    unquantified: /\ban unstated number\b/,
  },
  status: {
    threatened: / (?:would threaten|threatened|would hold out|held out) “/,
    "under-discussion": / (?:would have|had) under discussion “/,
    "in-preparation": / (?:would prepare|prepared) “/,
    announced: / (?:would announce|announced) “/,
    imposed: / put into force “/,
    renewed: / (?:would renew|renewed) “/,
    suspended: / (?:would suspend|suspended) “/,
    waived: / (?:would waive|waived) “/,
    lifted: / (?:would lift|lifted) “/,
    expired: / let expire “/,
    "ruled-out": / (?:would rule|ruled) out “/,
  },
  verb: {
    say: / said[ ,]/,
    warn: / warned[ ,]/,
    threaten: / threatened(?: on [^“]*)?, as summarised/,
    demand: / demanded(?: on [^“]*)?, as summarised/,
    reject: / rejected[ ,]/,
    promise: / promised(?: on [^“]*)?, as summarised/,
    deny: / denied[ ,]/,
    propose: / proposed[ ,]/,
  },
  posture: {
    deployed: / deployed\b/,
    exercising: / on exercise\b/,
    garrisoned: / at base\b/,
    alert: / on alert\b/,
    entrenched: / entrenched\b/,
    fighting: / exchanging fire\b/,
    advancing: / advancing\b/,
    withdrawing: / withdrawing\b/,
  },
  scope: {
    "near-border": / near the border\b/,
    crimea: / in Crimea\b/,
    donbas: / in the Donbas\b/,
    belarus: / in Belarus\b/,
    separatists: / with separatists\b/,
    "national-guard": / with the National Guard\b/,
    "ground-forces": / in ground forces only\b/,
    "air-and-naval-forces": / with air and naval forces\b/,
    reservists: / with reservists\b/,
  },
  precision: {
    day: of(`\\b(?:on|throughout) \\d{1,2} ${ENGLISH} \\d{4}`),
    month: of(`\\b(?:in|throughout) ${ENGLISH} \\d{4}`),
    season: /\b(?:in|throughout) (?:spring|summer|autumn|winter) \d{4}/,
    year: /\b(?:in|throughout) \d{4}\b/,
    decade: /\b(?:in|throughout) the \d{3}0s\b/,
    century: /\b(?:in|throughout) the years \d\d00 to \d\d99\b/,
    interval: /\btime (?:from|until) /,
  },
  denied: /\bit was not\b|\ba denial\b/,
  throughout: /\bthroughout |\ball the time\b/,
  approximate: /\(date approximate\)/,
  undated: /\bat no stated date\b/,
  change: / (?:would move|moved) /,
};

export const spanish: Ear = {
  manner: {
    institution: /, como institución,/,
    unnamed: /^Una fuente sin nombre\b/,
    impersonal: /^Una fuente impersonal\b/,
    "own-voice": /, con voz propia,/,
  },
  modality: {
    planned: /\bun plan\b/,
    threatened: /\buna amenaza\b/,
    promised: /\buna promesa\b/,
    demanded: /\buna exigencia\b/,
    forecast: /\buna previsión(?= de que|;)/,
    possible: /\buna posibilidad\b/,
  },
  hedge: {
    apparent: /\bal parecer\b/,
    likely: /\bprobablemente\b/,
    possible: / quizá[,;]|\(quizá;/,
    unclear: /\bsin que esté claro\b/,
  },
  relation: {
    about: of(`alrededor de ${N}`),
    nearly: of(`casi ${N}`),
    "at-least": of(`al menos ${N}`),
    "more-than": of(`más de ${N}`),
    "at-most": of(`como máximo ${N}`),
    "up-to": of(`hasta un total de ${N}`),
    between: of(`entre ${N} y ${N}`),
    unquantified: /\bun número no indicado\b/,
  },
  status: {
    threatened: / (?:amenaza|ofrecimiento) de «/,
    "under-discussion": / debate de «/,
    "in-preparation": / preparación de «/,
    announced: / anuncio de «/,
    imposed: / entrada en vigor de «/,
    renewed: / renovación de «/,
    suspended: / suspensión de «/,
    waived: / exención de «/,
    lifted: / levantamiento de «/,
    expired: / expiración de «/,
    "ruled-out": / descarte de «/,
  },
  verb: {
    say: / dijo[ ,]/,
    warn: / advirtió[ ,]/,
    threaten: / amenazó[ ,]/,
    demand: / exigió[ ,]/,
    reject: / rechazó[ ,]/,
    promise: / prometió[ ,]/,
    deny: / negó[ ,]/,
    propose: / propuso[ ,]/,
  },
  posture: {
    deployed: / en despliegue\b/,
    exercising: / de maniobras\b/,
    garrisoned: / en su base\b/,
    alert: / en alerta\b/,
    entrenched: / en posiciones fortificadas\b/,
    fighting: / en combate\b/,
    advancing: / en avance\b/,
    withdrawing: / en retirada\b/,
  },
  scope: {
    "near-border": / cerca de la frontera\b/,
    crimea: / en Crimea\b/,
    donbas: / en el Donbás/,
    belarus: / en Bielorrusia\b/,
    separatists: / con separatistas\b/,
    "national-guard": / con la Guardia Nacional\b/,
    "ground-forces": / solo en fuerzas terrestres\b/,
    "air-and-naval-forces": / con fuerzas aéreas y navales\b/,
    reservists: / con reservistas\b/,
  },
  precision: {
    day: of(`(?<!desde |hasta )\\bel \\d{1,2} de ${SPANISH} de \\d{4}`),
    month: of(`(?:momento de|durante) ${SPANISH} de \\d{4}`),
    season: /(?:momento de|durante) (?:primavera|verano|otoño|invierno) de \d{4}/,
    year: /(?:momento de|durante) \d{4}\b/,
    decade: /(?:momento de|durante) la década de \d{3}0\b/,
    century: /(?:momento de|durante) los años \d\d00 a \d\d99\b/,
    interval: /\b(?:desde|hasta) (?!un total)/,
  },
  denied: /\bno (?:era|existía)\b|\buna negación\b/,
  throughout: /\(todo el tiempo\)/,
  approximate: /\(fecha aproximada\)/,
  undated: /\bsin fecha indicada\b/,
  change: /\bun movimiento de\b/,
};

/** The words of a closed list whose forms are heard in a sentence. */
export const heard = <Word extends string>(forms: Forms<Word>, told: string): Word[] =>
  (Object.keys(forms) as Word[]).filter((word) => forms[word].test(told));
