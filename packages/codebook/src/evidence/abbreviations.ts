/** Abbreviations whose point never ends a sentence, without the point, in lower case. */
export const neverEnds: ReadonlySet<string> = new Set(
  `mr mrs ms messrs dr prof gen lt col maj capt cmdr adm brig sgt cpl pvt sen rep reps gov amb hon rev sr st pres secy
   asst atty supt vs v cf e.g i.e viz approx lt.gen maj.gen`.split(/\s+/),
);

/** Abbreviations whose point does not end a sentence before a number. */
export const beforeNumber: ReadonlySet<string> = new Set(
  "no nos art arts sec sect para fig vol p pp ch".split(" "),
);

/** Abbreviations whose point may also end a sentence; it does where a word that begins sentences follows. */
export const mayEnd: ReadonlySet<string> = new Set(
  `u.s u.s.a u.k u.n e.u d.c u.a.e a.m p.m b.c a.d etc al inc ltd co corp llc plc jr jan feb apr aug sept oct nov dec
   tue tues wed thu thur thurs ave blvd km kg cm mm ft ph.d m.d b.a m.a ret min`.split(/\s+/),
);

/** Words that begin a sentence after an abbreviation more often than they go on with it. */
export const beginners: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its he she they we you i his her their our your my what when where who
   why how which if as at by for from in into on of to with after before during since until while although though
   because but and or nor so yet then thus however moreover meanwhile also still now once all any both each every
   some many most no not only even just such another other are is was were do does did has have had can could may
   might must shall should will would let yes well`.split(/\s+/),
);

/** Verbs that tie a closing quotation that asks or exclaims to the words after it. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `said says say asked asks told tells added adds wrote writes replied replies answered answers shouted exclaimed
   insisted warned wondered`.split(/\s+/),
);
