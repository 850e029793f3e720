/** An address on the web as a link may use it, or null where it is not plain http or https.
 * @example webAddress("javascript:alert(1)") //=> null
 */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  return isWeb && url.username === "" && url.password === "" ? url.href : null;
}

/** The host of an address on the web, without the `www.` before it; any other text as it is.
 * @example hostOf("https://www.example.org/page") //=> "example.org"
 */
export function hostOf(text: string): string {
  const address = webAddress(text);
  return address === null ? text : new URL(address).host.replace(/^www\./, "");
}
