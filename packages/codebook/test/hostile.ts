/** Texts that break out of quoting where it is done carelessly. */
export const HOSTILE: readonly string[] = [
  'a "quoted", text',
  "two\nlines\r\nand a tab\t.",
  "</script><!-- <script>",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a template literal would run
  "${process.exit(1)} `${1}` $`{",
  "back\\slash \\u0041 \\",
  "line\u2028and\u2029paragraph",
  "hidden\u200b \u202eturned\u202c \ufeff",
  "*/ // /*",
  "😀 é e\u0301 𝟗",
  "' OR 1=1; --",
  "__proto__",
];
