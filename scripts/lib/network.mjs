const codes =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ENETDOWN|ETIMEDOUT|ERR_SOCKET_TIMEOUT|UND_ERR_\w*TIMEOUT)\b/;

/** The code of a network failure that a tool has printed, or `null`. */
export const networkFailure = (output) => codes.exec(output)?.[1] ?? null;
