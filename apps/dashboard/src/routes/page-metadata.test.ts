import { describe, expect, it } from "vitest";
import { pageMetadata } from "./page-metadata";

describe("pageMetadata(page, description, path, site)", () => {
  it("gives a page its whole address where it is known where the site is published", () => {
    const { alternates } = pageMetadata("Troops", "", "/troops/", "https://example.org/");
    expect(alternates).toEqual({ canonical: "https://example.org/troops/" });
  });

  it("gives none where it is not known, since a part of an address says nothing", () => {
    expect(pageMetadata("Troops", "", "/troops/", null)).not.toHaveProperty("alternates");
  });

  it("cuts what is too long to be shown", () => {
    const { title, description } = pageMetadata("x".repeat(200), "y".repeat(200), "/", null);
    expect(String(title)).toHaveLength(100 + " · Crisis".length);
    expect(description).toHaveLength(160);
  });
});
