import type { Browser } from "playwright-core";
export function findBrowser(): Promise<{ path: string; reason: null } | { path: null; reason: string }>;
export function openBrowser(path: string): Promise<Browser>;
