/** The code of a system error, e.g. `ENOSPC`; else its message, for anything thrown. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? String(error.code) : error.message;
}
