import { deployments } from "@crisis/core/deployments";
import { expect, it } from "vitest";
import { describeInBrowser } from "./support/describe-in-browser";
import { openReading } from "./support/open-reading";

describeInBrowser(
  "the reading aids",
  (opened) => {
    it("load nothing that draws before a reader does something", async () => {
      const page = await opened.context.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`${opened.origin}/troops/`, { waitUntil: "networkidle" });
      await page.mouse.move(300, 300);
      await page.mouse.wheel(0, 800);
      expect(asked.filter((path) => /^\/(data|reading)\//.test(path) && !/main-|chunk-/.test(path))).toEqual(
        [],
      );
      await page.locator("input[type=range]").focus();
      await expect.poll(() => asked.some((path) => path.startsWith("/reading/show-view-"))).toBe(true);
      await page.close();
    });

    it("the slider tells its day in words, and what had been said by it is shown", async () => {
      const { page, counts } = await openReading(opened, "/troops/");
      const slider = page.locator("input[type=range]");
      const title = await page.locator("h1").textContent();
      await slider.press("Home");
      await slider.press("ArrowRight");
      const day = deployments.map(({ known }) => known).sort()[0] ?? "";
      const second = [...new Set(deployments.map(({ known }) => known))].sort()[1] ?? "";
      expect(day < second).toBe(true);
      const said = deployments.filter(({ known, rank }) => known <= second && rank === "normal").length;
      await expect.poll(counts).toMatch(new RegExp(`^${said} of `));
      expect(await slider.getAttribute("aria-valuetext")).toMatch(/^\d+ [A-Z][a-z]+ \d{4}$/);
      expect(new URL(page.url()).search).toBe(`?known=${second}`);
      expect(await page.locator("h1").textContent()).not.toBe(title);
      await page.close();
    });

    it("a link opens the very view that was sent", async () => {
      const sent = await openReading(opened, "/sanctions/");
      await sent.page.locator("input[name=known]").fill("2021-12-07");
      await sent.page.locator("summary", { hasText: "Filters" }).click();
      await sent.page.locator("input[name=tier][value='4']").check();
      await expect.poll(() => new URL(sent.page.url()).search).toBe("?known=2021-12-07&tier=4");
      await expect.poll(sent.counts).toContain("not been said by 7 December 2021");
      const got = await openReading(
        opened,
        new URL(sent.page.url()).pathname + new URL(sent.page.url()).search,
      );
      await expect.poll(got.counts).toBe(await sent.counts());
      for (const part of ["head", "picture", "rows"]) {
        const html = `[data-part=${part}]`;
        await expect
          .poll(() => got.page.locator(html).innerHTML())
          .toBe(await sent.page.locator(html).innerHTML());
      }
      await sent.page.close();
      await got.page.close();
    });

    it("what an address asks for in vain is ignored with a notice, as text", async () => {
      const { page } = await openReading(
        opened,
        `/troops/?known=soon&modality=planned&actor=${encodeURIComponent("<img src=x onerror=alert(1)>")}`,
      );
      const notice = page.locator("[data-notice=ignored]");
      await expect.poll(() => notice.isVisible()).toBe(true);
      expect(await notice.textContent()).toContain("known=soon, actor=<img src=x onerror=alert(1)>");
      expect(await notice.locator("img").count()).toBe(0);
      await expect.poll(() => new URL(page.url()).search).toBe("?modality=planned");
      await page.close();
    });

    it("where nothing is left, the page says what to do, and a button shows everything again", async () => {
      const { page, counts } = await openReading(opened, "/timeline/?known=2021-04-13&lane=measures");
      await expect.poll(counts).toMatch(/^Nothing is left\. Choose a later day or fewer filters/);
      await page.getByRole("button", { name: "Show everything" }).click();
      await expect.poll(counts).toMatch(/^(\d+) of \1 claims are shown\. The filters hide none\./);
      expect(new URL(page.url()).search).toBe("");
      await page.close();
    });

    it("a row lights its mark, and a mark its row", async () => {
      const { page } = await openReading(opened, "/troops/");
      await page.locator(".rows > summary").click();
      const link = page.locator(".rows tbody th a").nth(3);
      const href = await link.getAttribute("href");
      await link.focus();
      const mark = page.locator(`.chart__picture--wide a[href="${href}"]`);
      expect(await mark.getAttribute("class")).toContain("is-lit");
      await page.locator("h1").hover();
      expect(await mark.getAttribute("class")).not.toContain("is-lit");
      await mark.hover();
      const row = page.locator(".rows tbody tr", { has: page.locator(`th a[href="${href}"]`) });
      expect(await row.getAttribute("class")).toContain("is-lit");
      await page.close();
    });
  },
  { viewport: { width: 1440, height: 900 } },
);
