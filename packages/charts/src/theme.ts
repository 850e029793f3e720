import { sideOf, sides } from "@crisis/core/crisis";

/**
 * The colours of the charts as CSS custom properties, light and dark. A page changes one by setting, say,
 * `--chart-ink`, or `--chart-side-` and the id of a side of the crisis; text colours have a contrast of at least 4.5 on the page, and sides stay apart for readers who lack a cone.
 * No colour carries a meaning alone. Paper is light whatever the screen is, and a reader's own colours come before these.
 */
const palette = {
  paper: ["#fbfaf7", "#14161a"],
  ink: ["#1a1c20", "#e9e7e2"],
  soft: ["#51565e", "#aeb2b9"],
  rule: ["#dedad1", "#33373e"],
  band: ["#f2f0ea", "#1d2025"],
  focus: ["#0b5cad", "#a9d3f7"],
  alert: ["#982a1d", "#f2a191"],
  other: ["#63656b", "#909297"],
} as const;

export type Colour = keyof typeof palette;

const own: readonly (readonly [name: string, light: string, dark: string])[] = [
  ...Object.entries(palette).map(([name, [light, dark]]) => [name, light, dark] as const),
  ...Object.entries(sides).map(([id, { colour }]) => [`side-${id}`, colour.light, colour.dark] as const),
];

/** A colour of the theme. */
export const colour = (name: Colour | `side-${string}`): string =>
  `var(--chart-${name}, var(--chart-${name}-own))`;

const declarations = (theme: 0 | 1): string =>
  own.map(([name, ...values]) => `--chart-${name}-own:${values[theme]}`).join(";");

// Grounds, lines and focus have system colours of their own; all else is the colour of text.
const SYSTEM: Readonly<Record<string, string>> = {
  paper: "Canvas",
  band: "Canvas",
  rule: "color-mix(in srgb, CanvasText 30%, Canvas)",
  focus: "Highlight",
};

const forced = own.map(([name]) => `--chart-${name}-own:${SYSTEM[name] ?? "CanvasText"}`).join(";");

/** The style that goes into each picture. */
export const css = (className: string): string =>
  [
    `.${className}{${declarations(0)};color:${colour("ink")};background:none;overflow:visible;font-family:var(--chart-font,inherit);font-size-adjust:.486;letter-spacing:0}`,
    `@media screen and (prefers-color-scheme:dark){.${className}{${declarations(1)}}}`,
    `@media (forced-colors:active){.${className}{${forced}}}`,
    `.${className} a{outline:none;cursor:pointer}`,
    `.${className} a:hover rect{fill:${colour("ink")};fill-opacity:.06}`,
    `.${className} a:focus-visible rect{stroke:${colour("focus")};stroke-width:2.5px;stroke-opacity:1}`,
  ].join("\n");

/** The colour of the side that an actor is on; grey for one that is on none. */
export function sideColour(actor: string): string {
  const side = sideOf(actor);
  return colour(side === null ? "other" : `side-${side}`);
}
