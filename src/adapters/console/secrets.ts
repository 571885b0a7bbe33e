import { headerVariables } from '../../policy/key.ts';
import type { Policy } from '../../policy/policy.ts';
import { disguisedBase64, disguisedHex, disguisedText } from './disguises.ts';
import { proxySecrets } from './proxy-secrets.ts';

/** Shorter values are no keys; hiding them would only garble reports. */
const MIN_SECRET_CHARS = 8;
const HIDDEN = '[secret]';
/** What stands where a text was cut: before it, the beginning of a secret is hidden, too. */
const CUT_MARK = '…';

type Env = Readonly<Record<string, string | undefined>>;

/** Variables that hold a secret whatever the policy says: our own, and those of GitHub's runner. */
const STANDING_SECRETS = [
  'CUEGATE_SALT',
  'INPUT_GITHUB-TOKEN',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];

/** The values of every environment variable that the policy names as a key or a header; unset ones are left out. */
export function secretsOf(policy: Policy, env: Env): readonly string[] {
  const { webhook } = policy.nightly ?? {};
  return valuesOf(
    [
      ...Object.values(policy.endpoints).flatMap((endpoint) => [
        ...(endpoint.apiKey === null ? [] : [endpoint.apiKey]),
        ...headerVariables(endpoint),
      ]),
      ...(webhook === undefined ? [] : [webhook.secret]),
    ],
    env,
  );
}

/** Names that say what the variable holds: the policy that names the keys may be what cannot be read. */
const SECRET_NAME = /(?:^|[_-])(?:KEY|TOKEN|SECRET|PASSWORD|SALT|CREDENTIALS?)$/i;
/** No word, path or sentence: at least 16 characters without white space, letters and digits among them. */
const SECRET_VALUE = /^(?!\/)(?=.*[A-Za-z])(?=.*\d)\S{16,}$/;

/** The secrets that are known, or look like secrets, before any file is read; unset ones are left out. */
export function standingSecrets(env: Env): readonly string[] {
  const looking = Object.keys(env).filter(
    (name) => SECRET_NAME.test(name) && SECRET_VALUE.test(env[name]?.trim() ?? ''),
  );
  return [...valuesOf([...STANDING_SECRETS, ...looking], env), ...longEnough(proxySecrets(env))];
}

function valuesOf(names: readonly string[], env: Env): readonly string[] {
  return longEnough([...new Set(names)].map((name) => env[name] ?? ''));
}

function longEnough(values: readonly string[]): readonly string[] {
  return values.filter(({ length }) => length >= MIN_SECRET_CHARS);
}

/**
 * What the runner is told to mask for each secret: the value with and without the white space around it, its
 * lines, and what a request makes of it. The runner masks base64, URL and JSON forms of these by itself.
 */
export function masksOf(secrets: readonly string[]): readonly string[] {
  const masks = secrets.flatMap((secret) => {
    const bare = secret.trim();
    const basic = Buffer.from(`x-access-token:${bare}`, 'utf8').toString('base64');
    return [
      secret,
      bare,
      ...bare.split(/[\r\n]+/),
      `Bearer ${bare}`,
      basic,
      encodeURIComponent(bare.toWellFormed()),
    ];
  });
  return [...new Set(masks)].filter(({ length }) => length >= MIN_SECRET_CHARS);
}

/**
 * Hides secrets and the forms they take in URLs, JSON, HTML, base64 and hexadecimal, whole, wrapped over lines
 * or cut short by us, wherever text leaves the process.
 */
export class Redactor {
  private values: readonly string[] = [];
  private pattern: RegExp | null = null;

  add(secrets: readonly string[]): void {
    const parts = secrets
      .flatMap((secret) => [secret, secret.trim(), ...secret.split(/\s+/)])
      .filter(({ length }) => length >= MIN_SECRET_CHARS);
    const values = new Set([...this.values, ...parts]);
    if (values.size === this.values.length) return;
    this.values = [...values].sort((a, b) => b.length - a.length);
    this.pattern = new RegExp(this.values.flatMap(patternsOf).join('|'), 'g');
  }

  readonly redact = (text: string): string => {
    if (this.pattern === null) return text;
    const whole = text.replace(this.pattern, HIDDEN);
    return whole.includes(CUT_MARK) ? this.values.reduce(withoutBeginning, whole) : whole;
  };
}

/** The secrets of this process: every sink hides what is added here. */
export const processSecrets = new Redactor();

function patternsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const encoded = new Set([0, 1, 2].map((shift) => base64Core(bytes, shift)));
  return [disguisedText(secret), ...[...encoded].map(disguisedBase64), disguisedHex(bytes.toString('hex'))];
}

/** The part of a secret's base64 that does not depend on what stands before and after it, by offset mod 3. */
function base64Core(secret: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), secret])
    .toString('base64')
    .replace(/=+$/, '');
  return encoded.slice(shift === 0 ? 0 : shift + 1, -1);
}

/** Text without the beginnings of a secret that stand before the mark of a cut. */
function withoutBeginning(text: string, secret: string): string {
  let safe = text;
  for (let length = secret.length - 1; length >= MIN_SECRET_CHARS; length -= 1)
    safe = safe.replaceAll(`${secret.slice(0, length)}${CUT_MARK}`, `${HIDDEN}${CUT_MARK}`);
  return safe;
}
