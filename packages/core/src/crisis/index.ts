export {
  borders,
  crisis,
  earliest,
  type Side,
  scopes,
  sides,
  site,
  tiers,
  title,
  topics,
  turningPoints,
  window,
} from "../generated/crisis";
export type { Scope, Topic } from "../generated/rows";
export { localized } from "./localized";
export { sideOf } from "./side-of";
export type {
  Border,
  Crisis,
  Localized,
  ScopeEntry,
  SideEntry,
  SiteTexts,
  Tiers,
  TopicEntry,
  TurningPoint,
  Window,
} from "./types";
