import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { quietPipe } from "./quiet-pipe";

const LOUD = `for (let i = 0; i < 5000; i += 1) process.stdout.write("a line of some length\\n"); process.exitCode = 1;`;

/** What a program that writes much says on standard error, and ends with, where its reader leaves at once. */
async function leftBy(program: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (data) => {
    said += String(data);
  });
  child.stdout.destroy();
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, said };
}

describe("quietPipe", () => {
  it("lets a program end with its own code and nothing said, where the reader of its pipe left", async () => {
    expect((await leftBy(LOUD)).said).toContain("EPIPE");
    expect(await leftBy(`(${String(quietPipe)})(process.stdout); ${LOUD}`)).toEqual({ code: 1, said: "" });
  });

  it.skipIf(!existsSync("/dev/full"))("ends with one line where the disk is full", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(
      process.execPath,
      ["-e", `(${String(quietPipe)})(process.stdout); process.stdout.write("a line\\n");`],
      { stdio: ["ignore", full, "pipe"], encoding: "utf8" },
    );
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        "crisis: the output was not written: the disk is full; free some space, and run the command again (ENOSPC)\n",
    });
  });
});
