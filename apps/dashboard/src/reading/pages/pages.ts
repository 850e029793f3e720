import { forecasts } from "./forecasts";
import type { ReadingPage } from "./reading-page";
import { sanctions } from "./sanctions";
import { threats } from "./threats";
import { timeline } from "./timeline";
import { troops } from "./troops";

/** The pages on which a reader can choose what is shown, by name. */
export const readingPages = { troops, sanctions, threats, timeline, forecasts } as const satisfies Record<
  string,
  ReadingPage
>;

export type ReadingPageName = keyof typeof readingPages;
