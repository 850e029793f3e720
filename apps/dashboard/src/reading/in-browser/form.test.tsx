import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { t } from "@/messages/t";
import { words } from "@/wording/words";
import { browserPage, PATIENCE } from "../../../test/browser-page";
import { corpusOf } from "../../../test/corpus";
import { named } from "../../../test/named";
import { readingPages } from "../pages/pages";
import { ReadingTemplate } from "../reading-template";
import { everything } from "../state/view-state";
import { choicesOf } from "./choices-of";
import { letCopyLink } from "./copy-link";
import { fillForm } from "./fill-form";
import { findElement } from "./find-element";
import { helpMissing } from "./help-missing";
import { keepOpen } from "./keep-open";
import { joinSlider } from "./known-slider";
import { lightTogether } from "./light-together";
import { tellIgnored } from "./tell-ignored";

const claims = ["2021-12-01", "2021-12-03", "2021-12-20"].map((known, index) =>
  named("deployment", `claim-${index}`, {
    known,
    modality: index === 0 ? "planned" : "actual",
    assertedBy: `actor-${index}`,
  }),
);
// more actors than boxes are shown for
const many = Array.from({ length: 12 }, (_, index) =>
  named("deployment", `more-${index}`, { known: "2021-12-03", assertedBy: `actor-${index}` }),
);

function formOf(rows = claims) {
  const page = browserPage(
    renderToStaticMarkup(<ReadingTemplate corpus={corpusOf(rows)} page={readingPages.troops} />),
  );
  const form = findElement<HTMLFormElement>(page.document, "form");
  const field = (selector: string) => findElement<HTMLInputElement>(form, selector);
  return { ...page, form, field };
}
const checked = (form: ParentNode) =>
  [...form.querySelectorAll<HTMLInputElement>(".filter input")]
    .filter((box) => box.checked)
    .map(({ value }) => value);

describe("the form of a page", () => {
  it("offers its first and last day and the values of its filters, and nothing else", () => {
    const { form } = formOf();
    expect(choicesOf(form)).toEqual({
      days: { first: "2021-12-01", last: "2021-12-20" },
      filters: { actor: ["actor-0", "actor-1", "actor-2"], modality: ["actual", "planned"] },
    });
  });

  it("offers the values of a list without its empty first", () => {
    const offered = choicesOf(formOf(many).form).filters.actor;
    expect(offered).toHaveLength(12);
    expect(offered).not.toContain("");
  });

  it("shows a view: its day, hindsight, its boxes, and opens the filters where some are used", () => {
    const { form, field } = formOf();
    fillForm(form, { known: "2021-12-03", hindsight: true, filters: { modality: ["planned"] } });
    expect(field("input[name=known]").value).toBe("2021-12-03");
    expect(field("input[name=hindsight]").checked).toBe(true);
    expect(checked(form)).toEqual(["planned"]);
    expect(findElement<HTMLDetailsElement>(form, "details").open).toBe(true);
    fillForm(form, everything);
    expect(field("input[name=known]").value).toBe("");
    expect(field("input[name=hindsight]").checked).toBe(false);
    expect(checked(form)).toEqual([]);
  });

  it("leaves its filters folded where none is used", () => {
    const { form } = formOf();
    fillForm(form, { known: "2021-12-03", hindsight: false, filters: {} });
    expect(findElement<HTMLDetailsElement>(form, "details").open).toBe(false);
  });

  it("says what of an address it ignores, cut where it is long, and is silent where there is nothing", () => {
    const { form } = formOf();
    const notice = findElement<HTMLElement>(form, "[data-notice=ignored]");
    tellIgnored(form, [
      { name: "tier", value: "9" },
      { name: "x", value: "y".repeat(100) },
    ]);
    expect(notice.hidden).toBe(false);
    expect(findElement(notice, "span").textContent).toBe(`tier=9, x=${"y".repeat(78)}…`);
    tellIgnored(form, []);
    expect(notice.hidden).toBe(true);
  });
});

describe("the slider", () => {
  const at = (known: string) => {
    const { form, field } = formOf();
    field("input[name=known]").value = known;
    joinSlider(form).show();
    const slider = field("input[type=range]");
    return [slider.value, slider.getAttribute("aria-valuetext")];
  };
  const all = t("reading.all", { day: words.day("2021-12-20") });

  it.each([
    ["", "2", all],
    ["2021-12-20", "2", words.day("2021-12-20")],
    ["2021-12-19", "1", words.day("2021-12-19")],
    ["2021-12-03", "1", words.day("2021-12-03")],
    ["2021-12-01", "0", words.day("2021-12-01")],
    ["2021-11-01", "0", words.day("2021-11-01")],
  ])("stands for the day %j at step %s: %s", (known, step, words) => {
    expect(at(known)).toEqual([step, words]);
  });

  it.each([
    ["0", "2021-12-01"],
    ["1", "2021-12-03"],
    ["2", ""],
  ])("at step %s sets the date to %j", (step, day) => {
    const { form, field, fire } = formOf();
    joinSlider(form);
    const slider = field("input[type=range]");
    slider.value = step;
    fire(slider, "input");
    expect(field("input[name=known]").value).toBe(day);
  });

  it("is not missed on a page without one", () => {
    const { document } = browserPage("<form></form>");
    expect(() => joinSlider(findElement<HTMLFormElement>(document, "form")).show()).not.toThrow();
  });
});

describe("the link to a view", () => {
  afterEach(() => vi.unstubAllGlobals());
  const click = async (writeText: (text: string) => Promise<void>) => {
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    vi.stubGlobal("location", { href: "https://example.org/troops/?known=2021-12-03" });
    const page = formOf();
    const address = page.field("[data-by-hand] input");
    address.select = () => {};
    const byHand = findElement<HTMLElement>(page.form, "[data-by-hand]");
    letCopyLink(page.form);
    page.fire(page.field("button[data-copy]"), "click");
    const isDone = () =>
      byHand.hidden === false || findElement(page.form, "[data-copied]").textContent !== "";
    await vi.waitFor(() => expect(isDone()).toBe(true), PATIENCE);
    return {
      said: findElement(page.form, "[data-copied]").textContent,
      isByHand: !byHand.hidden,
      address: address.value,
    };
  };

  it("is copied, and the page says so", async () => {
    const written: string[] = [];
    const { said, isByHand } = await click(async (text) => void written.push(text));
    expect(written).toEqual(["https://example.org/troops/?known=2021-12-03"]);
    expect(said).toBe(t("reading.copied"));
    expect(isByHand).toBe(false);
  });

  it("is shown to be copied by hand where the browser refuses", async () => {
    const { said, isByHand, address } = await click(() => Promise.reject(new Error("refused")));
    expect(said).toBe("");
    expect(isByHand).toBe(true);
    expect(address).toBe("https://example.org/troops/?known=2021-12-03");
  });
});

describe("keepOpen(elements, change)", () => {
  it("keeps open what a reader had opened, in the place where it stood", () => {
    const { document } = browserPage("<div><details open></details><details></details></div>");
    const part = findElement<HTMLElement>(document, "div");
    keepOpen([part], () => {
      part.innerHTML = "<details></details><details open></details><details open></details>";
    });
    expect([...part.querySelectorAll("details")].map(({ open }) => open)).toEqual([true, false, false]);
  });
});

describe("an address that leads nowhere", () => {
  afterEach(() => vi.unstubAllGlobals());
  const offerAt = (pathname: string) => {
    vi.stubGlobal("location", { pathname });
    const { document, fire } = browserPage("<p hidden><span></span><button></button></p>");
    const offer = findElement<HTMLElement>(document, "p");
    const asked: (string | undefined)[] = [];
    helpMissing(offer, (words) => asked.push(words));
    fire(findElement(offer, "button"), "click");
    return { isOffered: !offer.hidden, words: findElement(offer, "span").textContent, asked };
  };

  it("is offered as words to search for: those of its last part", () => {
    const words = "infobae 2021 12 07 swift";
    expect(offerAt("/claims/infobae-2021-12-07-swift/")).toEqual({ isOffered: true, words, asked: [words] });
    expect(offerAt("/a%20b/").words).toBe("a b");
    expect(offerAt(`/${"long".repeat(40)}`).words).toHaveLength(80);
  });

  it("is not offered where it has no words", () => {
    expect(offerAt("/")).toEqual({ isOffered: false, words: "", asked: [] });
  });
});

describe("the mark and the row of a claim", () => {
  beforeEach(() => vi.stubGlobal("CSS", { escape: (text: string) => text }));
  afterEach(() => vi.unstubAllGlobals());

  const page = () => {
    const made = browserPage(
      `<figure class="chart__picture"><svg><a href="/claims/a/"><rect id="mark-a"/></a><a href="/claims/b/"><rect id="mark-b"/></a></svg></figure>
       <div class="rows"><table><tbody><tr id="row-a"><th><a href="/claims/a/">A</a></th><td id="cell-a">1</td></tr>
       <tr id="row-b"><th><a href="/claims/b/">B</a></th></tr></tbody></table></div><p id="elsewhere"></p>`,
    );
    vi.stubGlobal("Element", made.window.Element);
    // linkedom has no :has(); the rows are found by their links
    const find = made.document.querySelectorAll.bind(made.document);
    made.document.querySelectorAll = ((selector: string) => {
      const [, href] = /^\.rows tbody tr:has\(th a(\[.*\])\)$/.exec(selector) ?? [];
      return href ? [...find(`.rows th a${href}`)].map((link) => link.closest("tr")) : find(selector);
    }) as typeof made.document.querySelectorAll;
    lightTogether(made.document as unknown as Document);
    const point = (id: string, type = "pointerover") => made.fire(made.document.getElementById(id), type);
    const lit = () => [...find(".is-lit")].map((element) => element.id || element.getAttribute("href"));
    return { point, lit };
  };

  it("are lit together, whichever of the two a reader points at or reaches by keyboard", () => {
    const { point, lit } = page();
    point("mark-a");
    expect(lit()).toEqual(["/claims/a/", "row-a"]);
    point("row-b", "focusin");
    expect(lit()).toEqual(["/claims/b/", "row-b"]);
    point("cell-a");
    expect(lit()).toEqual(["/claims/a/", "row-a"]);
  });

  it("are lit no more once a reader points elsewhere", () => {
    const { point, lit } = page();
    point("mark-a");
    point("elsewhere");
    expect(lit()).toEqual([]);
  });
});
