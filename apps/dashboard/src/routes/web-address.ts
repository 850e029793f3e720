/** An address on the web as a link may use it, or null where it is not plain http or https.
 * @example webAddress("javascript:alert(1)") //=> null
 */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  return isWeb && url.username === "" && url.password === "" ? url.href : null;
}
