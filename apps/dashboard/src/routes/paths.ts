/** Where the pages are. Every address within the site is made here, so that a link can only lead to a page. */
export const paths = {
  home: "/",
  troops: "/troops/",
  sanctions: "/sanctions/",
  threats: "/threats/",
  timeline: "/timeline/",
  forecasts: "/forecasts/",
  readouts: "/readouts/",
  disputes: "/disputes/",
  corrections: "/corrections/",
  articles: "/articles/",
  claims: "/claims/",
  actors: "/actors/",
  subjects: "/subjects/",
  codebook: "/codebook/",
  about: "/about/",
} as const;

export type PageName = keyof typeof paths;

/** @example claimPath("infobae-2021-12-07-swift") //=> "/claims/infobae-2021-12-07-swift/" */
export const claimPath = (id: string): string => `${paths.claims}${encodeURIComponent(id)}/`;
/** @example claimsOfKindPath("event", 2) //=> "/claims/kind/event/2/" */
export const claimsOfKindPath = (kind: string, page: number): string =>
  `${paths.claims}kind/${encodeURIComponent(kind)}/${page}/`;
export const articlePath = (id: string): string => `${paths.articles}${encodeURIComponent(id)}/`;
export const actorPath = (id: string): string => `${paths.actors}${encodeURIComponent(id)}/`;
/** @example actorListPath("russia", "made", 2) //=> "/actors/russia/made/2/" */
export const actorListPath = (id: string, list: string, page: number): string =>
  `${actorPath(id)}${encodeURIComponent(list)}/${page}/`;
/** @example subjectPath("swift-disconnection") //=> "/subjects/swift-disconnection/" */
export const subjectPath = (id: string): string => `${paths.subjects}${encodeURIComponent(id)}/`;
/** @example subjectListPath("swift-disconnection", "sanction", 1) //=> "/subjects/swift-disconnection/sanction/1/" */
export const subjectListPath = (id: string, kind: string, page: number): string =>
  `${subjectPath(id)}${encodeURIComponent(kind)}/${page}/`;
/** @example readoutsPath("biden-putin-call-2021-12-07") //=> "/readouts/biden-putin-call-2021-12-07/" */
export const readoutsPath = (id: string): string => `${paths.readouts}${encodeURIComponent(id)}/`;
