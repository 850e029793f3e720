import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { leftoversIn } from "./leftovers";
import { lockFile, lockPath } from "./lock";
import { editFile, removeFile, replaceFile } from "./write-file";

/** A number that no process has. */
const NOBODY = 2 ** 22 + 1;

function folder(): { dir: string; file: string; read: () => string } {
  const dir = mkdtempSync(join(tmpdir(), "crisis-write-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const file = join(dir, "a.yaml");
  return { dir, file, read: () => readFileSync(file, "utf8") };
}

describe("editFile", () => {
  it("puts a text in the place of another, and leaves nothing beside it", () => {
    const { dir, file, read } = folder();
    expect(editFile(file, (before) => `${before} new`)).toBe(true);
    expect(editFile(file, (before) => `${before}er`)).toBe(true);
    expect(read()).toBe("null newer");
    expect(readdirSync(dir)).toEqual(["a.yaml"]);
  });

  it("writes nothing where the text stays as it is, or there is none to write", () => {
    const { file, read } = folder();
    writeFileSync(file, "old");
    const { ino } = statSync(file);
    expect(editFile(file, (before) => before)).toBe(false);
    expect(editFile(file, () => null)).toBe(false);
    expect(statSync(file).ino).toBe(ino);
    expect(read()).toBe("old");
  });

  it("keeps a file's mode", () => {
    const { file } = folder();
    writeFileSync(file, "old");
    chmodSync(file, 0o600);
    editFile(file, () => "new");
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("makes the edit again on what somebody else saved meanwhile", () => {
    const { file, read } = folder();
    writeFileSync(file, "a");
    let calls = 0;
    editFile(file, (before) => {
      calls += 1;
      if (calls === 1) writeFileSync(file, "by hand");
      return `${before}, b`;
    });
    expect(read()).toBe("by hand, b");
  });

  it("leaves a file that never rests, and says so", () => {
    const { file, read } = folder();
    let calls = 0;
    const edit = () =>
      editFile(file, (before) => {
        calls += 1;
        writeFileSync(file, `by hand ${calls}`);
        return `${before}, b`;
      });
    expect(edit).toThrow(
      /a\.yaml was changed by somebody else meanwhile, and was left as they wrote it: run/,
    );
    expect(read()).toBe(`by hand ${calls}`);
  });

  it("writes over no link, and over nothing that is no UTF-8 text", () => {
    const { dir, file } = folder();
    const other = join(dir, "other");
    writeFileSync(other, Uint8Array.of(0xff, 0xfe));
    symlinkSync(other, file);
    expect(() => editFile(file, () => "new")).toThrow(
      "a.yaml was not written: it is a link, folder or device",
    );
    expect(() => editFile(other, () => "new")).toThrow("other was not written: it is not UTF-8 text");
    expect([...readFileSync(other)]).toEqual([0xff, 0xfe]);
  });

  it("clears what a process left beside the file that was killed while it wrote it", () => {
    const { dir, file } = folder();
    writeFileSync(join(dir, `.a.yaml.${NOBODY}.0123abcd.tmp`), "half");
    writeFileSync(join(dir, `.a.yaml.lock.${NOBODY}.0123abcd.tmp`), "{");
    writeFileSync(join(dir, `.b.yaml.${process.pid}.0123abcd.tmp`), "half of another that is being written");
    editFile(file, () => "new");
    expect(readdirSync(dir).sort()).toEqual([`.b.yaml.${process.pid}.0123abcd.tmp`, "a.yaml"]);
  });

  it("leaves no lock where the edit fails", () => {
    const { dir, file } = folder();
    const edit = () =>
      editFile(file, () => {
        throw new Error("no");
      });
    expect(edit).toThrow("no");
    expect(readdirSync(dir)).toEqual([]);
  });
});

describe("replaceFile and removeFile", () => {
  it("refuse a file that has another text than the one that was read", () => {
    const { file, read } = folder();
    writeFileSync(file, "by hand");
    expect(() => replaceFile(file, "old", "new")).toThrow("a.yaml was changed by somebody else meanwhile");
    expect(() => replaceFile(file, null, "new")).toThrow("a.yaml was changed by somebody else meanwhile");
    expect(() => removeFile(file, "old")).toThrow("a.yaml was changed by somebody else meanwhile");
    expect(read()).toBe("by hand");
  });

  it("take a text with a byte order mark and without for the same, since readers drop it", () => {
    const { file, read } = folder();
    writeFileSync(file, "\ufeffold");
    replaceFile(file, "old", "new");
    expect(read()).toBe("new");
  });
});

describe("lockFile", () => {
  it("makes others wait, and refuses them after that", () => {
    const { dir, file } = folder();
    const lock = lockFile(file);
    expect(() => lockFile(file, 50)).toThrow(
      new RegExp(
        `a\\.yaml was not written: process ${process.pid} of .* is writing it; run the command again`,
      ),
    );
    lock.release();
    lockFile(file, 0).release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it.each([
    ["has ended", { pid: NOBODY }],
    ["had a number that another process has now", { started: "1" }],
  ])("takes over the lock of a process that %s", (_, change) => {
    const { dir, file } = folder();
    const own = lockFile(file);
    const holder = JSON.parse(readFileSync(lockPath(file), "utf8")) as object;
    writeFileSync(lockPath(file), JSON.stringify({ ...holder, token: "0123abcd", ...change }));
    const lock = lockFile(file, 0);
    expect([own.isHeld(), lock.isHeld()]).toEqual([false, true]);
    // whoever lost a lock does not release that of another
    own.release();
    expect(lock.isHeld()).toBe(true);
    lock.release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it("takes over the lock of another machine only when it is old", () => {
    const { file } = folder();
    const holder = { pid: 1, machine: "elsewhere", started: "1", token: "0123abcd" };
    writeFileSync(lockPath(file), JSON.stringify(holder));
    expect(() => lockFile(file, 50)).toThrow("process 1 of elsewhere is writing it");
    utimesSync(lockPath(file), new Date(), new Date(Date.now() - 11 * 60_000));
    lockFile(file, 0).release();
  });
});

describe("leftoversIn", () => {
  it("names temporary files and locks of processes that have ended, and none of those that write", () => {
    const { dir, file } = folder();
    const lock = lockFile(file);
    onTestFinished(lock.release);
    writeFileSync(join(dir, `.b.yaml.${NOBODY}.0123abcd.tmp`), "");
    writeFileSync(join(dir, `.c.yaml.${process.pid}.0123abcd.tmp`), "");
    writeFileSync(join(dir, "d.yaml.123e4567-e89b-12d3-a456-426614174000.tmp"), "");
    const holder = { ...JSON.parse(readFileSync(lockPath(file), "utf8")), pid: NOBODY };
    writeFileSync(lockPath(join(dir, "e.yaml")), JSON.stringify(holder));
    expect(leftoversIn(dir).map((path) => path.slice(dir.length + 1))).toEqual([
      `.b.yaml.${NOBODY}.0123abcd.tmp`,
      ".e.yaml.lock.tmp",
      "d.yaml.123e4567-e89b-12d3-a456-426614174000.tmp",
    ]);
  });
});
