import { describe, expect, it } from "vitest";
import { webAddress } from "./web-address";

describe("webAddress(text) lets through addresses of the web alone", () => {
  it.each([
    ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
    ["http://example.org", "http://example.org/"],
    ["HTTPS://example.org/", "https://example.org/"],
    ["javascript:alert(1)", null],
    [" javascript:alert(1)", null],
    ["java\nscript:alert(1)", null],
    ["data:text/html,<script>alert(1)</script>", null],
    ["vbscript:x", null],
    ["//example.org", null],
    ["https://user:secret@example.org/", null],
    ["example.org", null],
    ["", null],
  ])("%j gives %j", (text, address) => {
    expect(webAddress(text)).toBe(address);
  });
});
