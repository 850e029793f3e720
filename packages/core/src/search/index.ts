export { type Search, search, type TextField } from "./search";
