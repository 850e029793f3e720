import type { Scope } from "@crisis/core";
import { type ScopeEntry, scopes } from "@crisis/core/crisis";
import { inLanguage } from "@/messages/in-language";

const isScope = (word: string): word is Scope => Object.hasOwn(scopes, word);

/** What a figure includes, in words; a scope that the crisis lacks, as the data have it. */
export const scopeWord = (scope: string, form: keyof Pick<ScopeEntry, "label" | "short">): string =>
  isScope(scope) ? inLanguage(scopes[scope][form]) : scope;
