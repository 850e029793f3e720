import { describe, expect, it } from "vitest";
import { hostOf, webAddress } from "./web-address";

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

describe("hostOf", () => {
  it("names the host of a web address, without www", () => {
    expect(hostOf("https://www.example.org/page?x=1")).toBe("example.org");
    expect(hostOf("http://articles.example.org")).toBe("articles.example.org");
  });

  it("leaves what is no web address as it is", () => {
    expect(hostOf("javascript:alert(1)")).toBe("javascript:alert(1)");
    expect(hostOf("a book, page 3")).toBe("a book, page 3");
  });
});
