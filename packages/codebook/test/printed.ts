import { afterEach, beforeEach, vi } from "vitest";

/** What is printed while a test runs, from its beginning or from where it was last set to nothing. No folder of texts is in the
 * environment meanwhile. */
export function printedWhileTesting(): { out: string; err: string } {
  const printed = { out: "", err: "" };
  beforeEach(() => {
    printed.out = "";
    printed.err = "";
    vi.stubEnv("CRISIS_SOURCES", "");
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      printed.out += String(text);
      return true;
    });
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      printed.err += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  return printed;
}
