import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { t } from "@/messages/t";
import { browserPage, PATIENCE } from "../../../test/browser-page";
import { findElement } from "./find-element";
import { letSearch } from "./let-search";
import { searchIn } from "./search-in-dialog";

const html = `<a data-search href="/claims/">Find</a>
  <dialog class="search__dialog"><form><input></form><p role="status" data-hint="a hint" data-failed="it failed"></p><ol></ol>
  <button data-close></button></dialog>`;
const claim = (n: number) => ({
  id: `/claims/${n}/`,
  kind: "claim",
  title: `Soldier ${n}`,
  note: `note ${n}`,
  actors: "",
  places: "",
});
const documents = [
  ...Array.from({ length: 31 }, (_, n) => claim(n)),
  { id: "/actors/ada/", kind: "actor", title: "Ada <b>Ruler</b>", note: "Person", actors: "", places: "" },
];

function opened(answer: () => Promise<unknown> = async () => ({ ok: true, json: async () => documents })) {
  const page = browserPage(html);
  const asked: string[] = [];
  vi.stubGlobal("document", page.document);
  vi.stubGlobal("Event", page.window.Event);
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return answer();
  });
  const dialog = findElement<HTMLDialogElement>(page.document, "dialog");
  const field = findElement<HTMLInputElement>(dialog, "input");
  const said = () => findElement(dialog, "[role=status]").textContent;
  const links = () => [...dialog.querySelectorAll("ol a")];
  const type = (words: string) => {
    field.value = words;
    page.fire(field, "input");
  };
  return { ...page, dialog, field, said, links, type, asked };
}

afterEach(() => vi.unstubAllGlobals());

describe("the search in its dialog", () => {
  it("lists what it finds as links, with what stands below them, all of it as text", async () => {
    const { dialog, type, links, said, asked } = opened();
    await searchIn(dialog);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^\/data\/search\.json\?[0-9a-f]{12}$/);
    type("ada");
    expect(links().map((link) => [link.getAttribute("href"), link.textContent])).toEqual([
      ["/actors/ada/", "Ada <b>Ruler</b>"],
    ]);
    expect(dialog.querySelector("li")?.textContent).toBe("Ada <b>Ruler</b>Person");
    expect(dialog.querySelector("b")).toBeNull();
    expect(said()).toBe(t("search.found", { count: 1 }));
  });

  it("lists thirty at most, and says how many there are", async () => {
    const { dialog, type, links, said } = opened();
    await searchIn(dialog);
    type("soldier");
    expect(links()).toHaveLength(30);
    expect(said()).toBe(t("search.foundMany", { count: 31, shown: 30 }));
  });

  it("says where nothing is found, and where only some of the words are", async () => {
    const { dialog, type, links, said } = opened();
    await searchIn(dialog);
    type("zeppelin");
    expect([links().length, said()]).toEqual([0, t("search.nothing")]);
    type("ada zeppelin");
    expect([links().length, said()]).toEqual([1, t("search.foundSome", { shown: 1 })]);
    type("  ");
    expect([links().length, said()]).toEqual([0, "a hint"]);
  });

  it("answers what was typed before it was there", async () => {
    const { dialog, field, links } = opened();
    field.value = "ada";
    await searchIn(dialog);
    expect(links()).toHaveLength(1);
  });

  it.each([
    ["cannot be reached", () => Promise.reject(new Error("offline")), "not reached"],
    ["is not there", async () => ({ ok: false, status: 404 }), "404"],
  ])("says that it failed where its file %s", async (_what, answer, reason) => {
    const { dialog, said } = opened(answer);
    await expect(searchIn(dialog)).rejects.toThrow(reason);
    expect(said()).toBe("it failed");
  });

  it("goes by the arrow keys from the field through what is found, and back", async () => {
    const { dialog, field, type, links, fire, document } = opened();
    await searchIn(dialog);
    type("soldier");
    const [first, second] = links();
    field.focus();
    expect(fire(dialog, "keydown", { key: "ArrowDown" })).toBe(true);
    expect(document.activeElement).toBe(first);
    fire(dialog, "keydown", { key: "ArrowDown" });
    expect(document.activeElement).toBe(second);
    fire(dialog, "keydown", { key: "ArrowUp" });
    fire(dialog, "keydown", { key: "ArrowUp" });
    expect(document.activeElement).toBe(field);
    expect(fire(dialog, "keydown", { key: "ArrowUp" })).toBe(false);
    expect(fire(dialog, "keydown", { key: "a" })).toBe(false);
    expect(fire(findElement(dialog, "form"), "submit")).toBe(true);
    expect(document.activeElement).toBe(first);
  });
});

describe("the link to the search", () => {
  const shown = vi.fn();
  const closed = vi.fn();
  beforeEach(() => {
    shown.mockClear();
    closed.mockClear();
  });

  const linked = () => {
    const page = opened();
    Object.assign(page.dialog, { showModal: shown, close: closed });
    page.field.select = () => {};
    const link = findElement<HTMLAnchorElement>(page.document, "a[data-search]");
    return { ...page, link, open: letSearch(link) };
  };

  it("opens the search by click and by space, in the place of the list of claims", async () => {
    const { link, fire, asked } = linked();
    expect(fire(link, "click")).toBe(true);
    expect(shown).toHaveBeenCalledTimes(1);
    expect(fire(link, "keydown", { key: " " })).toBe(true);
    expect(shown).toHaveBeenCalledTimes(2);
    await vi.waitFor(() => expect(asked).toHaveLength(1), PATIENCE);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])(
    "leads to the list where a click asks for a tab: %j",
    (key) => {
      const { link, fire } = linked();
      expect(fire(link, "click", key)).toBe(false);
      expect(fire(link, "keydown", { key: "Enter" })).toBe(false);
      expect(shown).not.toHaveBeenCalled();
    },
  );

  it("looks for the words that it is opened with, and closes", async () => {
    const { open, links, dialog, fire } = linked();
    open("ada");
    await vi.waitFor(() => expect(links()).toHaveLength(1), PATIENCE);
    fire(findElement(dialog, "[data-close]"), "click");
    expect(closed).toHaveBeenCalledTimes(1);
  });
});
