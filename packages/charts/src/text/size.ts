/** Font sizes in pixels. Nothing is smaller than 12. */
export const SIZE = { small: 12, text: 13, group: 14, side: 17 } as const;

/** Distance from one line to the next, in pixels. */
export const LINE = { small: 16, text: 17 } as const;
