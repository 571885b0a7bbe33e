import { describe, expect, it } from 'vitest';
import { masksOf, Redactor, secretsOf } from '../../src/adapters/console/secrets.ts';
import { CuegateError } from '../../src/errors.ts';
import { headersOf } from '../../src/policy/key.ts';
import { type Endpoint, readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText, refusedPolicy } from './written.ts';

const written = (more: string) =>
  policyText({
    endpoints: `endpoints:\n  openai:\n    base_url: https://api.openai.com/v1\n    ${more.replaceAll('\n', '\n    ')}`,
  });
const endpointWith = (more: string): Endpoint => {
  const { openai } = readPolicy(written(more), FILE).endpoints;
  if (openai === undefined) throw new Error('no endpoint');
  return openai;
};
const refusedWith = (more: string) => refusedPolicy(written(more));

describe('timeout', () => {
  it('is in seconds, 300 unless written', () => {
    expect(endpointWith('concurrency: 4').timeout).toBe(300);
    expect(endpointWith('timeout: 900').timeout).toBe(900);
  });

  it.each(['0', '-1', '0.5', '3601', '"5 min"'])('is no %s', (value) => {
    expect(refusedWith(`timeout: ${value}`)).toMatchObject({
      key: 'endpoints.openai.timeout',
      line: 5,
      fix: 'timeout: 300',
    });
  });
});

describe('headers', () => {
  it('are sent as written, or hold the value of the variable that they name', () => {
    const endpoint = endpointWith(
      'headers: { X-Team: research, X-Gateway-Key: GATEWAY_KEY, X-Region: " EU", anthropic-version: "2023-06-01" }',
    );
    expect(headersOf(endpoint, { GATEWAY_KEY: 'a b c\n' })).toEqual({
      'X-Team': 'research',
      'X-Gateway-Key': 'a b c',
      'X-Region': 'EU',
      'anthropic-version': '2023-06-01',
    });
  });

  it.each([
    ['no-credentials', {}],
    ['no-credentials', { GATEWAY_KEY: '  ' }],
    ['key-unusable', { GATEWAY_KEY: 'two\nlines' }],
    ['key-unusable', { GATEWAY_KEY: 'käy' }],
  ])('are an error of their own, %s, where the variable cannot be used', (code, env) => {
    const endpoint = endpointWith('headers: { x-gateway-key: GATEWAY_KEY }');
    const told = (): string => {
      try {
        return JSON.stringify(headersOf(endpoint, env));
      } catch (error) {
        if (!(error instanceof CuegateError)) throw error;
        return `${error.code} ${error.args.variable} ${error.args.header}`;
      }
    };
    expect(told()).toBe(`${code} GATEWAY_KEY x-gateway-key`);
  });

  it.each([
    ['authorization', 'bearer', 'api_key'],
    ['Authorization', 'bearer', 'api_key'],
    ['api-key', 'api-key', 'api_key'],
    ['Host', 'bearer', 'cannot be replaced'],
    ['content-length', 'bearer', 'cannot be replaced'],
    ['Content-Type', 'bearer', 'cannot be replaced'],
    ['Proxy-Authorization', 'bearer', 'cannot be replaced'],
    ['x-stainless-lang', 'bearer', 'cannot be replaced'],
  ])('never replace one of ours: %s under auth: %s', (name, auth, problem) => {
    const refused = refusedWith(`auth: ${auth}\nheaders: { ${name}: x }`);
    expect(refused).toMatchObject({ key: `endpoints.openai.headers.${name}`, line: 6 });
    expect(refused.problem).toContain(problem);
  });

  it('may be an api-key beside another way to authenticate, and stand once', () => {
    expect(endpointWith('headers: { api-key: APIM_KEY }').headers).toEqual({ 'api-key': 'APIM_KEY' });
    expect(refusedWith('headers: { x-a: "1", X-A: "2" }').problem).toContain('twice');
  });

  it.each([
    ['a line feed', '"a\\nb"'],
    ['a carriage return', '"a\\r\\nx-evil: 1"'],
    ['a letter that is not ASCII', '"ü"'],
    ['nothing', '""'],
  ])('hold no %s, and what was written is not repeated', (_name, value) => {
    const refused = refusedWith(`headers:\n  x-team: ${value}`);
    expect(refused).toMatchObject({ key: 'endpoints.openai.headers.x-team', line: 6, value: null });
    expect(refused.problem).toContain('printable ASCII');
    expect(refused.fix).toContain('x-team');
  });

  it('that name a variable are secrets, masked and hidden', () => {
    const policy = readPolicy(written('headers: { x-gateway-key: GATEWAY_KEY, x-team: research }'), FILE);
    const secrets = secretsOf(policy, { GATEWAY_KEY: 'gw-1234567890', research: 'no' });
    expect(secrets).toEqual(['gw-1234567890']);
    expect(masksOf(secrets)).toContain('gw-1234567890');
    const redactor = new Redactor();
    redactor.add(secrets);
    expect(redactor.redact('the server echoed gw-1234567890')).not.toContain('gw-');
  });
});

describe('body', () => {
  it('holds any JSON, its names as they are written', () => {
    const body =
      'body: { chat_template_kwargs: { enable_thinking: false }, reasoning_effort: low, top_k: 20 }';
    expect(endpointWith(body).body).toEqual({
      chat_template_kwargs: { enable_thinking: false },
      reasoning_effort: 'low',
      top_k: 20,
    });
  });

  it.each([
    'model',
    'messages',
    'seed',
    'max_tokens',
    'max_completion_tokens',
    'temperature',
    'top_p',
    'response_format',
    'stream',
    'stream_options',
    'n',
  ])('may not set %s', (field) => {
    const refused = refusedWith(`body: { ${field}: 1 }`);
    expect(refused).toMatchObject({ key: `endpoints.openai.body.${field}`, line: 5 });
    expect(refused.problem).toContain('set by the gate itself');
  });

  it('has no name that JavaScript takes for something else', () => {
    expect(refusedWith('body: { __proto__: { polluted: true } }').code).toBe('policy-invalid');
    expect(refusedWith('body: { "a b": 1 }').problem).toContain('name of a field');
  });
});
