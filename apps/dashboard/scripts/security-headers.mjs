// Whom the pages let in and who may let the pages in: the one place that says it. A page carries the policy in itself, so that
// it holds wherever the files are copied; a server says it too, with what only a header can say.
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Who may show a page in a frame. */
const framers = "'none'";

/** The content security policy as a page carries it in a `<meta>`, where `frame-ancestors` has no effect. */
export const pagePolicy = directives.join("; ");

/** The headers that every answer of the site has. */
export const securityHeaders = {
  "Content-Security-Policy": [...directives, `frame-ancestors ${framers}`].join("; "),
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
};
