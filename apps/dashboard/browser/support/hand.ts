import type { Locator, Page } from "playwright-core";

/** One of the ways in which a reader works. */
export interface Hand {
  readonly name: string;
  /** Follows a link or presses a button. */
  readonly press: (target: Locator) => Promise<void>;
  /** Ticks a box. */
  readonly tick: (box: Locator) => Promise<void>;
  /** Moves the slider to a day on which something became public. */
  readonly slideTo: (page: Page, day: string) => Promise<void>;
  /** Writes into the field that is at hand. */
  readonly write: (page: Page, text: string) => Promise<void>;
}

const stepsOf = async (slider: Locator, day: string) => {
  const days = ((await slider.getAttribute("data-days")) ?? "").split(" ");
  if (!days.includes(day)) throw new Error(`expected ${day} among the days of the slider`);
  return { index: days.indexOf(day), end: days.length - 1 };
};

export const mouse: Hand = {
  name: "by mouse",
  press: (target) => target.click(),
  tick: (box) => box.click(),
  slideTo: async (page, day) => {
    const slider = page.locator("input[type=range]");
    const { index, end } = await stepsOf(slider, day);
    const box = await slider.boundingBox();
    if (!box) throw new Error("the slider is not to be seen");
    const knob = 16;
    await slider.click({
      position: { x: knob / 2 + ((box.width - knob) * index) / end, y: box.height / 2 },
    });
  },
  write: (page, text) => page.keyboard.type(text),
};

const MOST_STEPS = 900;

/** Goes from where the focus is to an element, by Tab alone. */
async function reach(target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === element.ownerDocument.activeElement);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await isThere()) return;
    await target.page().keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${target}`);
}

export const keyboard: Hand = {
  name: "by keyboard alone",
  press: async (target) => {
    await reach(target);
    await target.page().keyboard.press("Enter");
  },
  tick: async (box) => {
    await reach(box);
    await box.page().keyboard.press("Space");
  },
  slideTo: async (page, day) => {
    const slider = page.locator("input[type=range]");
    const { index, end } = await stepsOf(slider, day);
    await reach(slider);
    for (let step = end; step > index; step -= 1) await page.keyboard.press("ArrowLeft");
  },
  write: mouse.write,
};
