import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Redactor, secretsOf } from '../../src/adapters/console/secrets.ts';
import { readPolicy } from '../../src/policy/policy.ts';

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
      { numRuns: 2_000 },
    );
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
