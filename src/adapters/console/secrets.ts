import type { Policy } from '../../policy/policy.ts';

/** Shorter values are no keys; hiding them would only garble reports. */
const MIN_SECRET_CHARS = 8;
const HIDDEN = '[secret]';

/** The values of every environment variable that the policy names as a key; unset ones are left out. */
export function secretsOf(
  policy: Policy,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const names = Object.values(policy.endpoints).flatMap(({ apiKey }) => (apiKey === null ? [] : [apiKey]));
  return [...new Set(names)]
    .map((name) => env[name] ?? '')
    .filter((value) => value.length >= MIN_SECRET_CHARS);
}

/** Hides secrets and the forms they take in URLs, JSON and base64, wherever text leaves the process. */
export class Redactor {
  private forms: readonly string[] = [];

  add(secrets: readonly string[]): void {
    const parts = secrets.flatMap((secret) => [secret, secret.trim(), ...secret.split(/\s+/)]);
    const forms = parts.filter(({ length }) => length >= MIN_SECRET_CHARS).flatMap(formsOf);
    this.forms = [...new Set([...this.forms, ...forms])].sort((a, b) => b.length - a.length);
  }

  readonly redact = (text: string): string =>
    this.forms.reduce((safe, form) => safe.replaceAll(form, HIDDEN), text);
}

/** A secret as it stands in text, URLs, forms, JSON and base64. */
function formsOf(secret: string): readonly string[] {
  const url = encodeURIComponent(secret);
  const form = new URLSearchParams({ k: secret }).toString().slice(2);
  const json = JSON.stringify(secret).slice(1, -1);
  const encoded = [0, 1, 2].map((shift) => base64Core(secret, shift));
  const urlSafe = encoded.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  const lower = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  return [
    secret,
    url,
    lower(url),
    form,
    lower(form),
    json,
    json.replaceAll('/', '\\/'),
    ...encoded,
    ...urlSafe,
  ];
}

/** The part of a secret's base64 that does not depend on what stands before and after it, by offset mod 3. */
function base64Core(secret: string, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret, 'utf8')])
    .toString('base64')
    .replace(/=+$/, '');
  return encoded.slice(shift === 0 ? 0 : shift + 1, -1);
}
