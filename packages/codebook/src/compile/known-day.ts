import type { PlacedClaim } from "./record-index";

/** The first day on which the assertion was public: its own where the record has one, else the article's. */
export const knownDay = ({ claim, article }: PlacedClaim) => claim.known?.day ?? article.published;
