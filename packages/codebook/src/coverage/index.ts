export {
  type Coverage,
  type CoverageFinding,
  type CoverageInput,
  coverage,
  type LeftOut,
  type Missing,
  type Waived,
} from "./coverage";
export { type Item, type ItemOptions, items } from "./items";
