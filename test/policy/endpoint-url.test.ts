import { describe, expect, it } from 'vitest';
import { addressProblem } from '../../src/policy/endpoint.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyWithUrl, refusedPolicy } from './written.ts';

const accepted = (url: string, allow: readonly string[] = [], proxy: boolean = false) =>
  readPolicy(policyWithUrl(url, allow, proxy), FILE).candidate.endpoint.baseUrl;
const problem = (url: string, allow: readonly string[] = [], proxy: boolean = false): string => {
  const refused = refusedPolicy(policyWithUrl(url, allow, proxy));
  expect(refused).toMatchObject({ code: 'policy-invalid', key: 'endpoints.openai.base_url', line: 2 });
  return refused.problem;
};

const EVERY = ['http', 'private'];

describe('a base URL', () => {
  it.each([
    'https://api.openai.com/v1',
    'https://models.example.com:8443/v1',
    'https://8.8.8.8/v1',
  ])('may be %s', (url) => {
    expect(accepted(url)).toBe(url);
  });

  it.each([
    'http://127.0.0.1:8000/v1',
    'http://localhost:8000/v1',
    'http://[::1]:8000/v1',
    'http://127.9.9.9/v1',
  ])('may be http on loopback: %s', (url) => {
    expect(accepted(url)).toBe(url);
  });

  it('must be https elsewhere, unless allow says http', () => {
    expect(problem('http://models.example.com/v1')).toContain('must be https');
    expect(problem('http://models.example.com/v1', ['private'])).toContain('must be https');
    expect(accepted('http://models.example.com/v1', ['http'])).toBe('http://models.example.com/v1');
  });

  it.each([
    'http://localhost.example.com/v1',
    'http://127.0.0.1.example.com/v1',
    'http://models.localhost/v1',
    'http://localhost./v1',
    'http://xlocalhost/v1',
  ])('is not loopback because it looks like it: %s', (url) => {
    expect(problem(url)).toContain('must be https');
  });

  it.each([
    'ftp://h.example/v1',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/plain,x',
  ])('refuses %s whatever is allowed', (url) => {
    expect(problem(url, EVERY)).toBe('must be https');
  });

  it.each(['', 'api.openai.com/v1', '/v1', 'https://', 'https://[::1/v1'])('refuses %j as no URL', (url) => {
    expect(problem(url)).toMatch(/is not a URL|must be https/);
  });

  it.each([
    'https://user:pass@h.example/v1',
    'https://user@h.example/v1',
    'https://:pass@h.example/v1',
  ])('must not hold credentials: %s', (url) => {
    expect(problem(url)).toContain('must not hold credentials');
  });

  it('does not repeat the credentials that it found', () => {
    const refused = refusedPolicy(policyWithUrl('https://user:hunter2-secret@h.example/v1'));
    expect(JSON.stringify(refused)).not.toContain('hunter2-secret');
  });

  it.each([
    'https://h.example/v1?api-version=1',
    'https://h.example/v1#x',
    'https://h.example/v1?',
    'https://h.example/v1#',
  ])('must not have a query or fragment: %s', (url) => {
    expect(problem(url)).toContain('query or fragment');
  });
});

describe('an address of the metadata service', () => {
  it.each([
    '169.254.169.254',
    '2852039166',
    '0xa9fea9fe',
    '0251.0376.0251.0376',
    '0xa9.0xfe.0xa9.0xfe',
    '169.254.43518',
    '169.16689662',
    '169.254.169.254.',
    '①⑥⑨.254.169.254',
    '169%2E254%2E169%2E254',
    '[::ffff:169.254.169.254]',
    '[::ffff:a9fe:a9fe]',
    '[0:0:0:0:0:ffff:a9fe:a9fe]',
    '[fe80::1]',
    '[fd00:ec2::254]',
    '0.0.0.0',
    '0',
    '[::]',
    '255.255.255.255',
    '224.0.0.1',
  ])('is refused as %s, whatever is allowed', (host) => {
    expect(problem(`http://${host}/v1`, EVERY)).toContain('link-local, metadata or unusable');
  });

  it.each([
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
    '::a9fe:a9fe',
  ])('is refused inside an IPv6 address that carries it: %s', (address) => {
    expect(addressProblem(address, ['private'])).toContain('link-local, metadata or unusable');
  });
});

describe('a private address', () => {
  it.each([
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '[fc00::1]',
    '[fd12::1]',
    '[::ffff:10.0.0.1]',
    '167772161',
  ])('needs allow: [private]: %s', (host) => {
    expect(problem(`https://${host}/v1`)).toContain('add allow: [private]');
    expect(problem(`https://${host}/v1`, ['http'])).toContain('add allow: [private]');
    expect(accepted(`https://${host}/v1`, ['private'])).toBe(`https://${host}/v1`);
    expect(problem(`http://${host}/v1`, ['private'])).toContain('must be https');
    expect(accepted(`http://${host}/v1`, EVERY)).toBe(`http://${host}/v1`);
  });

  it.each(['172.15.0.1', '172.32.0.1', '11.0.0.1', '100.128.0.1', '192.169.0.1'])('is not %s', (host) => {
    expect(accepted(`https://${host}/v1`)).toBe(`https://${host}/v1`);
  });

  it.each([
    ['10.1.2.3', 'private'],
    ['169.254.169.254', 'link-local'],
    ['::ffff:169.254.169.254', 'link-local'],
    ['fe80::1', 'link-local'],
  ])('is refused when a name resolves to it: %s', (address, word) => {
    expect(addressProblem(address, [])).toContain(word);
  });
});

describe('behind a proxy', () => {
  it.each([
    'https://models.example.com/v1',
    'https://8.8.8.8/v1',
    'https://xlocalhost/v1',
  ])('may be %s', (url) => {
    expect(accepted(url, [], true)).toBe(url);
  });

  it.each([
    'https://localhost:8443/v1',
    'https://models.localhost/v1',
    'https://localhost./v1',
    'https://127.0.0.1/v1',
    'https://[::1]/v1',
    'https://2130706433/v1',
    'http://localhost:8000/v1',
  ])('loopback is the proxy’s own machine: %s', (url) => {
    expect(problem(url, [], true)).toContain(
      "the proxy's own machine; write proxy: false, or add allow: [private]",
    );
    expect(accepted(url, ['private', 'http'], true)).toBe(url);
  });

  it('http crosses the network to the proxy, for loopback, too', () => {
    expect(problem('http://localhost:8000/v1', ['private'], true)).toContain('must be https');
    expect(accepted('http://localhost:8000/v1', ['private'])).toBe('http://localhost:8000/v1');
  });

  it('literal addresses are refused as ever', () => {
    expect(problem('https://10.0.0.1/v1', [], true)).toContain('add allow: [private]');
    expect(accepted('https://10.0.0.1/v1', ['private'], true)).toBe('https://10.0.0.1/v1');
    expect(problem('https://169.254.169.254/v1', EVERY, true)).toContain('link-local, metadata or unusable');
  });
});

describe('the line to write for a base URL', () => {
  const fix = (url: string, allow: readonly string[] = [], proxy = false) =>
    refusedPolicy(policyWithUrl(url, allow, proxy)).fix;

  it.each([
    ['https://10.0.0.1/v1', [], 'allow: [private]'],
    ['http://10.0.0.1:8000/v1', [], 'allow: [private, http]'],
    ['http://192.168.1.7:11434/v1', ['http'], 'allow: [http, private]'],
    ['http://172.16.0.1/v1', ['private'], 'allow: [private, http]'],
    ['http://[fd12::1]:8000/v1', [], 'allow: [private, http]'],
    ['http://models.example.com/v1', [], 'base_url: https://…, or inside your network allow: [http]'],
  ])('allows %s, beside %j', (url, allow, line) => {
    expect(fix(url, allow)).toBe(`${line}  (under endpoints.openai)`);
  });

  it('asks loopback without the proxy, or allows the proxy’s own machine', () => {
    expect(fix('http://127.0.0.1:8000/v1', [], true)).toBe(
      'proxy: false, or allow: [private, http]  (under endpoints.openai)',
    );
  });

  it.each([
    ['api.example.com/v1', 'https://…  (the same address with https:// before it'],
    ['https://me:hunter2@h.example/v1', 'api_key: '],
    ['https://h.example/v1?api-version=2024-10-21', 'query: { api-version: … }'],
    ['https://169.254.169.254/v1', 'base_url: https://models.example.com/v1'],
  ])('says what form %s has, without repeating it', (url, line) => {
    expect(fix(url)).toContain(line);
    expect(fix(url)).not.toMatch(/hunter2|api\.example|2024/);
  });
});
