export { type ArticleRecord, articleRecord } from "./article";
export { type AttributionLink, attributionLink } from "./attribution";
export { type ClaimWord, claimWords } from "./claim-words";
export { type ClaimRecord, claimRecord } from "./claims/index";
export {
  type ClosedList,
  type CrisisListName,
  closedLists,
  crisisLists,
  crisisWords,
  meaningsOf,
} from "./closed-list";
export { type CrisisRecord, crisisRecord } from "./crisis";
export {
  type ArticleText,
  articleText,
  type DraftSpan,
  draftSpan,
  type LeftOut,
  leftOut,
  type Span,
  span,
  type Waived,
  waived,
} from "./evidence";
export { ID_MAX, ID_PATTERN, type IdType } from "./ids";
export { type RedirectRecord, redirectRecord } from "./redirect";
export { type RegisterName, type Registers, registers } from "./registers/index";
export { type Correction, correction, type Relation, relation } from "./relation";
export { type Dataset, datasets, kindDatasets, otherDatasets } from "./rows/datasets";
