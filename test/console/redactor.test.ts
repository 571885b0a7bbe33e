import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masksOf, Redactor, secretsOf, standingSecrets } from '../../src/adapters/console/secrets.ts';
import { cut } from '../../src/errors.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { inlineCode } from '../../src/report/markdown.ts';
import { readings } from '../runner/canary-readings.ts';

const SECRET = 'sk-can"ary/+ü=0123456789';

function redactorOf(...secrets: readonly string[]): Redactor {
  const redactor = new Redactor();
  redactor.add(secrets);
  return redactor;
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

describe('the redactor', () => {
  const { redact } = redactorOf(SECRET);

  it.each([
    ['plain', SECRET],
    ['URL-encoded', encodeURIComponent(SECRET)],
    ['in a query', `https://host/v1?key=${encodeURIComponent(SECRET)}&x=1`],
    ['JSON-escaped', JSON.stringify({ error: `bad key ${SECRET}` })],
    ['twice', `${SECRET} and ${SECRET}`],
  ])('hides a secret %s', (_, text) => {
    expect(redact(text)).not.toContain('0123456789');
    expect(redact(text)).toContain('[secret]');
  });

  it.each([0, 1, 2, 3, 4, 5])('hides a secret in base64 after %i bytes', (before) => {
    const text = base64(`${'x'.repeat(before)}${SECRET}${'y'.repeat(5)}`);
    const core = base64(`${'x'.repeat(before)}${SECRET}`).slice(before * 2 + 4, -4);
    expect(text).toContain(core);
    expect(redact(text)).not.toContain(core);
    expect(redact(text)).toContain('[secret]');
  });

  it('hides the base64 of basic authentication', () => {
    expect(redact(`Basic ${base64(`user:${SECRET}`)}`)).toContain('[secret]');
  });

  it('hides the longer of two secrets of which one begins the other', () => {
    const both = redactorOf('abcdefgh', 'abcdefgh-ijklmnop');
    expect(both.redact('abcdefgh-ijklmnop abcdefgh')).toBe('[secret] [secret]');
  });

  it.each([
    '\n',
    '\r\n',
    ' ',
  ])('hides the key without the %j that its variable ends in: fetch sends it so', (end) => {
    expect(new Headers({ authorization: `Bearer abcdefgh-ijklmnop${end}` }).get('authorization')).toBe(
      'Bearer abcdefgh-ijklmnop',
    );
    expect(redactorOf(`abcdefgh-ijklmnop${end}`).redact('bad key: abcdefgh-ijklmnop.')).toBe(
      'bad key: [secret].',
    );
  });

  it('keeps earlier secrets when more are added', () => {
    const redactor = redactorOf('first-secret');
    redactor.add(['second-secret']);
    expect(redactor.redact('first-secret second-secret')).toBe('[secret] [secret]');
  });

  it.each([[[]], [['']], [['       ']], [['short']], [['1234567']]])('changes nothing for %j', (secrets) => {
    const text = 'a short text, 1234567, with  spaces        and more\n';
    expect(redactorOf(...secrets).redact(text)).toBe(text);
  });

  it('leaves no copy of any secret in any text that holds it', () => {
    const secret = fc
      .string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 60 })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
        const redactor = redactorOf(value);
        for (const form of [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)])
          expect(redactor.redact(`${before}${form}${after}`)).toContain('[secret]');
        expect(redactor.redact(JSON.stringify({ a: `${before}${value}${after}` }))).toContain('[secret]');
        expect(redactor.redact(base64(`${before}${value}${after}`))).toContain('[secret]');
      }),
      { numRuns: 100 },
    );
  });
});

describe('a secret in disguise', () => {
  const each = (write: (character: string) => string) => [...SECRET].map(write).join('');
  const hex = (character: string, digits: number) =>
    (character.codePointAt(0) ?? 0).toString(16).padStart(digits, '0');
  const lower = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  const wrapped = (text: string, width: number, end: string) =>
    text.match(new RegExp(`.{1,${width}}`, 'gsu'))?.join(end) ?? '';
  const url = encodeURIComponent(SECRET);

  const DISGUISES: readonly (readonly [string, string])[] = [
    ['URL-encoded in lower case', lower(url)],
    ['URL-encoded twice', encodeURIComponent(url)],
    ['URL-encoded throughout', each((c) => [...Buffer.from(c)].map((b) => `%${b.toString(16)}`).join(''))],
    ['form-encoded', new URLSearchParams({ k: SECRET }).toString().slice(2)],
    ['JSON in JSON', JSON.stringify(JSON.stringify(SECRET))],
    ['as \\u escapes of every character', each((c) => `\\u${hex(c, 4)}`)],
    ['as \\u escapes in upper case', each((c) => `\\u${hex(c, 4).toUpperCase()}`)],
    ['as escaped escapes', each((c) => `\\\\u${hex(c, 4)}`)],
    [
      'with one character in three escaped',
      SECRET.replace(/(..)(.)/gu, (_, two, c) => `${two}\\u${hex(c, 4)}`),
    ],
    ['with escaped slashes', SECRET.replaceAll('/', '\\/').replaceAll('"', '\\"')],
    ['as inline code of a report', inlineCode(SECRET)],
    ['as decimal entities', each((c) => `&#${c.codePointAt(0)};`)],
    ['as hexadecimal entities', each((c) => `&#x${hex(c, 2)};`)],
    ['with named entities', SECRET.replaceAll('"', '&quot;')],
    ['in hexadecimal', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['wrapped', wrapped(SECRET, 7, '\n')],
    ['wrapped behind a mark', wrapped(SECRET, 7, '\n│ ')],
    ['wrapped and escaped', JSON.stringify(wrapped(SECRET, 7, '\r\n'))],
    ['in wrapped base64', wrapped(base64(`xx${SECRET}yy`), 16, '\r\n')],
    ['in base64 for URLs', Buffer.from(`\u00ff${SECRET}`).toString('base64url')],
    ['in URL-encoded base64', encodeURIComponent(base64(`\u00ff${SECRET}`))],
    ['in JSON-escaped base64', base64(`x${SECRET}`).replaceAll('/', '\\/')],
    ['cut short by us', cut(SECRET, 15)],
  ];

  it.each(DISGUISES)('is hidden %s', (_, disguised) => {
    const { redact } = redactorOf(SECRET);
    const shown = redact(`before ${disguised} after`);
    expect(shown).toContain('[secret]');
    expect(readings(shown).filter((text) => text.includes('0123456'))).toEqual([]);
    expect(shown).toMatch(/^before .*after$/s);
  });

  it('is read by the test in each disguise but the hex and the cut, when nothing hides it', () => {
    const unread = DISGUISES.filter(([, text]) => !readings(text).some((read) => read.includes('0123456')));
    expect(unread.map(([name]) => name)).toEqual(['cut short by us']);
  });

  it('does not make a text of line ends, backslashes or repetitions slow to read', () => {
    const { redact } = redactorOf('sssssssssssst', SECRET);
    for (const part of ['s\n', 's\\', 'sssssssssss!', 's \t', 'sk-can&#34;', '%25'])
      expect(redact(part.repeat(40_000))).toBe(part.repeat(40_000));
  });
});

describe('what the runner is told to mask', () => {
  it('is the value, its lines and what a request makes of it, nothing shorter than a key', () => {
    const masks = masksOf(['first-line-0\nno\nsecond-line ']);
    expect(masks).toContain('first-line-0\nno\nsecond-line ');
    expect(masks).toContain('first-line-0');
    expect(masks).toContain('second-line');
    expect(masks).not.toContain('no');
    expect(masksOf(['ghs_0123456789'])).toEqual([
      'ghs_0123456789',
      'Bearer ghs_0123456789',
      base64('x-access-token:ghs_0123456789'),
    ]);
    expect(masksOf([])).toEqual([]);
  });

  it('holds for the salt and the token whatever the policy says', () => {
    const env = {
      CUEGATE_SALT: 'salt-0123456789',
      'INPUT_GITHUB-TOKEN': 'ghs_0123456789',
      HOME: '/home/runner',
    };
    expect(standingSecrets(env)).toEqual(['salt-0123456789', 'ghs_0123456789']);
    expect(standingSecrets({})).toEqual([]);
  });
});

describe('a variable whose name and value look like a secret', () => {
  it.each([
    ['OPENAI_API_KEY', 'sk-0123456789abcdef', true],
    ['serving-token', 'abcdefgh01234567', true],
    ['SECRET', 'abcdefgh01234567 ', true],
    ['SSH_KEY', '/home/somebody/.ssh/id_ed25519', false],
    ['DJANGO_SECRET', 'development', false],
    ['PASS_PHRASE_SALT', 'words of 2020 and more', false],
    ['KEYBOARD', 'abcdefgh01234567', false],
    ['MONKEY', 'abcdefgh01234567', false],
  ])('is hidden from the start: %s=%s %s', (name, value, hidden) => {
    expect(standingSecrets({ [name]: value })).toEqual(hidden ? [value] : []);
  });

  it.each(['HTTPS_PROXY', 'http_proxy', 'ALL_PROXY'])('are credentials in %s, in every form', (name) => {
    const password = 'p@ss/word "0123456789"';
    const pair = `gate:${encodeURIComponent(password)}`;
    const { redact } = redactorOf(...standingSecrets({ [name]: `http://${pair}@proxy.example:3128` }));
    for (const shown of [pair, password, `gate:${password}`, encodeURIComponent(password)])
      expect(redact(`before ${shown} after`)).toBe('before [secret] after');
    expect(redact(`Basic ${base64(`gate:${password}`)}`)).toMatch(/^Basic \S{0,3}\[secret\]\S{0,4}$/);
  });

  it('are such credentials of any form of address, and no address without', () => {
    const secrets = (value: string) => standingSecrets({ HTTPS_PROXY: value });
    expect(secrets('gate:long-password@proxy.example:3128')).toContain('long-password');
    expect(secrets('socks5://gate:with@sign-in-it@proxy.example')).toContain('with@sign-in-it');
    expect(secrets('http://a-token-alone@proxy.example')).toContain('a-token-alone');
    expect(secrets('http://gate:%zz-password@proxy.example')).toContain('%zz-password');
    expect(secrets('http://proxy.example:3128')).toEqual([]);
    expect(standingSecrets({ NO_PROXY: 'someone@long-enough.example' })).toEqual([]);
  });
});

describe('the secrets of a policy', () => {
  const policy = readPolicy(
    `version: 1
endpoints:
  one: { base_url: "https://one.example/v1", api_key: KEY_ONE }
  two: { base_url: "https://two.example/v1", api_key: KEY_ONE }
  three: { base_url: "https://three.example/v1", api_key: KEY_THREE }
  open: { base_url: "https://open.example/v1" }
candidate: { endpoint: one, models: ["*"] }
judge: { endpoint: three, model: judge }
`,
    'policy.yml',
  );

  it('are the values of the variables it names, each once', () => {
    const env = { KEY_ONE: 'value-of-one', KEY_THREE: 'value-of-three', OTHER: 'not-of-the-policy' };
    expect(secretsOf(policy, env)).toEqual(['value-of-one', 'value-of-three']);
  });

  it('leave out what is unset, empty or too short to be a key', () => {
    expect(secretsOf(policy, {})).toEqual([]);
    expect(secretsOf(policy, { KEY_ONE: '', KEY_THREE: '1234567' })).toEqual([]);
  });
});
