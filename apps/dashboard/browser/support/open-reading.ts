import type { BrowserContext, Page } from "playwright-core";

interface Opened {
  readonly origin: string;
  readonly context: BrowserContext;
}

/** Opens a page with reading aids; `counts` gives what it says of how much it shows, once it is not busy. */
export async function openReading(
  { origin, context }: Opened,
  path: string,
): Promise<{ page: Page; counts: () => Promise<string> }> {
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.locator("form[data-reading] > fieldset:enabled").waitFor();
  const counts = async () => {
    await page.locator("form[data-reading]:not([aria-busy=true])").waitFor();
    return (await page.locator("[data-part=counts]").textContent()) ?? "";
  };
  return { page, counts };
}
