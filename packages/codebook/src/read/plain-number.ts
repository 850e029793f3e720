const DIGITS = 15;

const PLAIN = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/** Whether a number is written so that everybody reads the same: in decimal digits, no more than a number keeps.
 * @example isPlainNumber("0x1F") //=> false
 */
export function isPlainNumber(written: string): boolean {
  if (!PLAIN.test(written)) return false;
  // more digits are kept where they are all there is: a third is 0.3333333333333333
  return written.replace(/[-.]/g, "").length <= DIGITS || String(Number(written)) === written;
}

/** Says why a number is refused, and how it is written. */
export function refuseNumber(written: string, value: number): string {
  const rule = `a number is written in decimal digits, at most ${DIGITS}, without + or leading zeros`;
  const plain = String(value);
  return isPlainNumber(plain) && written.length < 40 ? `${rule}: ${plain}, not ${written}` : rule;
}
