/** A value with every text in it redacted; secrets go before anything is rendered, since escaping disguises them. */
export function redacted<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === 'string') return redact(value) as T;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((inner: unknown) => redacted(inner, redact)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redacted(inner, redact)])) as T;
}
