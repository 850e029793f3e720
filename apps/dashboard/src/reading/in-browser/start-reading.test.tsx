import { dataHash, version } from "@crisis/core";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserPage, PATIENCE, settled } from "../../../test/browser-page";
import { corpusOf } from "../../../test/corpus";
import { named } from "../../../test/named";
import { readingPages } from "../pages/pages";
import { ReadingTemplate } from "../reading-template";
import { everything } from "../state/view-state";
import { findElement } from "./find-element";
import { loadCorpus } from "./load-corpus";
import { startReading } from "./start-reading";

const opening = vi.hoisted(() => ({ openPage: vi.fn() }));
vi.mock("./show-view", () => opening);

const claims = ["2021-12-01", "2021-12-03", "2021-12-20"].map((known, index) =>
  named("deployment", `claim-${index}`, { known, modality: index === 0 ? "planned" : "actual" }),
);
const html = renderToStaticMarkup(<ReadingTemplate corpus={corpusOf(claims)} page={readingPages.troops} />);

/** The fields of a form as a browser sends them. */
class SentFields {
  constructor(private readonly form: HTMLFormElement) {}
  *[Symbol.iterator]() {
    for (const field of this.form.querySelectorAll<HTMLInputElement>("input[name], select[name]"))
      if (field.type !== "checkbox" || field.checked) yield [field.name, field.value];
  }
}

const shown = vi.fn();
const replaced = vi.fn();
beforeEach(() => {
  for (const mock of [shown, replaced, opening.openPage]) mock.mockReset();
  opening.openPage.mockResolvedValue(shown);
});
afterEach(() => vi.unstubAllGlobals());

function started(search: string) {
  const page = browserPage(`${html}<a data-permalink href="/troops/">link</a>`);
  vi.stubGlobal("document", page.document);
  vi.stubGlobal("FormData", SentFields);
  vi.stubGlobal("location", { search, pathname: "/troops/", hash: "#rows" });
  vi.stubGlobal("history", { replaceState: (...[, , address]: unknown[]) => replaced(address) });
  const form = findElement<HTMLFormElement>(page.document, "form");
  startReading(form);
  const field = (selector: string) => findElement<HTMLInputElement>(form, selector);
  const notice = (name: string) => findElement<HTMLElement>(form, `[data-notice=${name}]`);
  return { ...page, form, field, notice };
}

describe("a page that a reader begins to use", () => {
  it("can be used, and loads nothing until something is chosen", async () => {
    const { form } = started("");
    await settled();
    expect(findElement<HTMLFieldSetElement>(form, "fieldset").disabled).toBe(false);
    expect(opening.openPage).not.toHaveBeenCalled();
    expect(replaced).not.toHaveBeenCalled();
  });

  it("shows the view of its address, and says what of it is ignored", async () => {
    const { field, notice } = started("?known=2021-12-03&tier=9");
    await vi.waitFor(() => expect(shown).toHaveBeenCalled(), PATIENCE);
    expect(opening.openPage).toHaveBeenCalledExactlyOnceWith("troops");
    expect(shown).toHaveBeenCalledExactlyOnceWith({ known: "2021-12-03", hindsight: false, filters: {} });
    expect(field("input[name=known]").value).toBe("2021-12-03");
    expect(field("input[type=range]").value).toBe("1");
    expect(notice("ignored").hidden).toBe(false);
    expect(notice("ignored").textContent).toContain("tier=9");
    expect(replaced).toHaveBeenCalledExactlyOnceWith("/troops/?known=2021-12-03#rows");
  });

  it("keeps what is chosen in the address and in the links to the view", async () => {
    const { form, field, fire, document } = started("");
    field("input[name=modality][value=planned]").checked = true;
    fire(form, "input");
    await vi.waitFor(() => expect(form.ariaBusy).toBe("false"), PATIENCE);
    expect(shown).toHaveBeenLastCalledWith({ ...everything, filters: { modality: ["planned"] } });
    expect(replaced).toHaveBeenLastCalledWith("/troops/?modality=planned#rows");
    expect(findElement<HTMLAnchorElement>(document, "a[data-permalink]").search).toBe("?modality=planned");
    expect(form.ariaBusy).toBe("false");
  });

  it("draws, of what is chosen while it loads, the last", async () => {
    const { form, field, fire } = started("");
    for (const day of ["2021-12-01", "2021-12-03"]) {
      field("input[name=known]").value = day;
      fire(form, "input");
    }
    expect(form.ariaBusy).toBe("true");
    await vi.waitFor(() => expect(form.ariaBusy).toBe("false"), PATIENCE);
    expect(shown).toHaveBeenCalledExactlyOnceWith({ ...everything, known: "2021-12-03" });
  });

  it("shows everything again when its form is reset", async () => {
    const { form, field, fire } = started("?known=2021-12-03&modality=planned");
    await vi.waitFor(() => expect(form.ariaBusy).toBe("false"), PATIENCE);
    expect(fire(form, "reset")).toBe(true);
    await vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(2), PATIENCE);
    expect(shown).toHaveBeenLastCalledWith(everything);
    expect(field("input[name=known]").value).toBe("");
    expect(fire(form, "submit")).toBe(true);
  });

  it("says that the claims could not be loaded, and tries again at the next choice", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    opening.openPage.mockRejectedValueOnce(new Error("offline"));
    const { form, fire, notice } = started("?known=2021-12-03");
    await vi.waitFor(() => expect(form.ariaBusy).toBe("false"), PATIENCE);
    expect(notice("failed").hidden).toBe(false);
    fire(form, "input");
    await vi.waitFor(() => expect(form.ariaBusy).toBe("false"), PATIENCE);
    expect(notice("failed").hidden).toBe(true);
    expect(shown).toHaveBeenCalledTimes(1);
  });
});

describe("loadCorpus(sets)", () => {
  const asked: string[] = [];
  const answering = (ok: boolean) =>
    vi.stubGlobal("fetch", async (address: string) => {
      asked.push(address);
      return { ok, status: 404, json: async () => [{ id: /\/data\/(\w+)\.json/.exec(address)?.[1] }] };
    });

  it("has the claims of the sets asked for, the tables that every chart reads, and of all others nothing", async () => {
    answering(true);
    const corpus = await loadCorpus(["deployments", "forecasts"]);
    expect(corpus.claims).toEqual([{ id: "deployments" }, { id: "forecasts" }]);
    const filled = Object.entries(corpus).flatMap(([name, rows]) =>
      Array.isArray(rows) && rows.length > 0 ? [name] : [],
    );
    expect(filled.toSorted()).toEqual(
      "actors articles attributions claims deployments events forces forecasts measures offices places publishers relations".split(
        " ",
      ),
    );
    for (const name of ["deployments", "actors", "relations"] as const)
      expect(corpus[name]).toEqual([{ id: name }]);
    expect([corpus.sanctions, corpus.responses, corpus.timeline]).toEqual([[], [], []]);
    expect([corpus.version, corpus.dataHash]).toEqual([version, dataHash]);
    expect(asked).toContain(`/data/deployments.json?${dataHash.slice(0, 12)}`);
  });

  it("names the file that is not there", async () => {
    answering(false);
    await expect(loadCorpus(["deployments"])).rejects.toThrow(/^\/data\/\w+\.json\?.*: 404$/);
  });
});
