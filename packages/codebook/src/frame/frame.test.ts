import { describe, expect, it } from "vitest";
import { printedWhileTesting } from "../../test/printed";
import { runFrame, type SetUp } from "./frame";
import { Misuse } from "./misuse";
import { outcome } from "./outcome";

const printed = printedWhileTesting();

const look: SetUp = (program, act) => {
  program.command("look <where>").action(
    act((where: string) => {
      if (where === "nowhere") throw new Misuse("there is no nowhere");
      if (where === "locked")
        throw Object.assign(new Error("no"), { code: "EACCES", syscall: "open", path: "x.yaml" });
      if (where === "hole") throw new TypeError("undefined is not a place");
      return outcome(where === "here", { where }, [`looked ${where}`]);
    }),
  );
};

const run = (...args: string[]) => runFrame(args, { description: "Looks", help: "", commands: [look] });

describe("runFrame", () => {
  it("prints the text of an outcome, and returns 0 or 1", async () => {
    expect(await run("look", "here")).toBe(0);
    expect(await run("look", "there")).toBe(1);
    expect(printed.out).toBe("looked here\nlooked there\n");
  });

  it("gives every command --json, which prints the result instead", async () => {
    expect(await run("look", "there", "--json")).toBe(1);
    expect(JSON.parse(printed.out)).toEqual({ ok: false, where: "there" });
  });

  it("returns 2 where it was called wrongly, with one line on standard error", async () => {
    expect(await run("look", "nowhere")).toBe(2);
    expect(printed.err).toBe("crisis: there is no nowhere\n");
    expect(printed.out).toBe("");
  });

  it.each([
    ["by the command", ["look", "nowhere", "--json"], "there is no nowhere"],
    ["by commander", ["look", "here", "--jsno", "--json"], "unknown option '--jsno'"],
  ])("with --json also prints what was refused %s", async (_, args, error) => {
    expect(await run(...args)).toBe(2);
    expect(JSON.parse(printed.out)).toEqual({ ok: false, error: expect.stringContaining(error) });
  });

  it("says whose help tells more, where commander refuses", async () => {
    expect(await run("look", "here", "--jsno")).toBe(2);
    expect(printed.err).toBe(
      "crisis: unknown option '--jsno'\n(Did you mean --json?)\n(crisis look --help shows how)\n",
    );
  });

  it("tells what the system refused in one line", async () => {
    expect(await run("look", "locked")).toBe(2);
    expect(printed.err).toBe("crisis: the system refused to open x.yaml (EACCES)\n");
  });

  it("hides no defect of its own", async () => {
    await expect(run("look", "hole")).rejects.toThrow("undefined is not a place");
  });
});
