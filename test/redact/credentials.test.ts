import { describe, expect, it } from 'vitest';
import { ordinaryTexts } from '../../bench/redactor/planted.ts';
import { credentialsIn } from '../../src/redact/credentials.ts';

/** Made here, and nobody's. */
const ID = 'AKIAIEQH746YNG7BY3A4';
const SECRET = 'IDnOdcdbWB2dC4+DSDC6Lc1mxLpQ2yMK+Ye9FZ1w';
const KEY = `-----BEGIN PRIVATE KEY-----\n${'a1B2c3D4'.repeat(8)}\n-----END PRIVATE KEY-----`;

describe('credentials', () => {
  it.each([
    ['a pair of AWS', `use ${ID} / ${SECRET}`, 'aws'],
    ['a table of its console', `Access key ID,Secret access key\n${ID},${SECRET}`, 'aws'],
    ['a secret key by its label', `Secret access key: ${SECRET}`, 'cloud key'],
    ['a secret key under its label', `**Secret key**\n${SECRET}`, 'cloud key'],
    ['a key of xAI', `xai-${'rhxqW0nv7N'.repeat(8)}`, 'xai'],
    ['a private key', KEY, 'private key'],
    ['a private key in JSON', JSON.stringify({ private_key: KEY }), 'private key'],
    [
      'a bearer token',
      `curl -H 'Authorization: Bearer 3CLGElG3wmBZernoWjiXnbkFxldYx' https://x.example`,
      'bearer token',
    ],
    [
      'a bearer token in code',
      `headers={"Authorization": "Bearer abcdefghijklmnop1234567890"}`,
      'bearer token',
    ],
    ['basic authorization', 'Authorization: Basic YWRtaW46aHVudGVyMnNlY3JldA==', 'basic authorization'],
    ['a key in a header', 'api-key: a4b3cb6ce4f717221ffa5fc0ce5b1bbe', 'api key'],
    ['a user of curl', 'curl -sS \\\n  -u admin:S3cr3tPa55w0rd https://x.example', 'curl user'],
    [
      'a password of a database',
      'Server=db;Database=x;User Id=sa;Password=S3cr3tPa55w0rd;',
      'connection string',
    ],
    [
      'a password in an address',
      'https://shop.example/login?user=ada&password=S3cr3tPa55w0rd#top',
      'address with a secret',
    ],
    [
      'a token in an address',
      'GET /v1/me?access_token=3CLGElG3wmBZernoWjiXnbkFxldYx&lang=de',
      'address with a secret',
    ],
    [
      'a signed address',
      'https://x.blob.example/a.csv?sv=2024-01-01&sig=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA%3D%3D',
      'address with a secret',
    ],
    [
      'a token behind the hash',
      'https://x.example/cb#id_token=9f86d081884c7d659a2feaa0c55ad015',
      'address with a secret',
    ],
    [
      'a token with signs between',
      'https://x.example/confirm?confirmation_token=x7Kp-qZ9_wLm2-TnVb_4',
      'address with a secret',
    ],
    [
      'a token with a longer name',
      'https://x.example/?a=1&reset_password_token=Fy7sJ2kQx8WmZp4TnVbL',
      'address with a secret',
    ],
    ['a token in one word', '/cb?accessToken=3CLGElG3wmBZernoWjiXnbkFxldYx', 'address with a secret'],
    ['a field of a form', '/login?user[name]=ada&user[password]=S3cr3tPa55', 'address with a secret'],
    ['the same in percent code', '/login?user%5Bpassword%5D=S3cr3tPa55', 'address with a secret'],
    ['a new password', '/me?new_password=Tr0ub4dor3', 'address with a secret'],
    ['a password before its server', 'Password=S3cr3tPa55w0rd;Server=db', 'connection string'],
  ])('are %s', (_what, text, kind) => {
    expect(credentialsIn(text)).toEqual([kind]);
    expect(credentialsIn(`Ich frage: „${text}“`)).toEqual([kind]);
  });

  it.each([
    ['the keys of the manuals', 'AKIAIOSFODNN7EXAMPLE and wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
    ['a label with a hash', `secret key: ${'0123456789abcdef'.repeat(3).slice(0, 40)}`],
    ['a header of a key alone', 'What is -----BEGIN PRIVATE KEY----- for?'],
    ['a certificate', KEY.replaceAll('PRIVATE KEY', 'CERTIFICATE')],
    ['a variable for a token', 'Authorization: Bearer $GITHUB_ACCESS_TOKEN'],
    ['an example of a token', 'Authorization: Bearer YOUR_ACCESS_TOKEN_HERE'],
    ['a name in code', 'api_key = my_service_client_v2_key_name'],
    ['a class of a page', '<div class="sk-container-id-1-estimator-doc-link">'],
    ['a variable for a user', 'curl -u "$USER:$PASSWORD" and curl -u user:password and curl -u me:<token>'],
    ['a place for a password in an address', 'https://x.example/?user=ada&password={password}&token=$TOKEN'],
    [
      'what a log has taken out',
      '/a?password=[FILTERED] /b?password=[REDACTED]&x=1 /c?password=***REMOVED*** (/d?password=redacted).',
    ],
    [
      'code that makes an address',
      'fetch(`/login?password=${encodeURIComponent(pw)}`) or (f"/login?password={getpass.getpass()}")',
    ],
    [
      'an example of a manual',
      '/swagger?password=string&token=2YotnFZFEjr1zCsicMWpAA&access_token=00000000-0000-0000-0000-000000000000',
    ],
    ['a ticket', 'https://bahn.example/?pass=interrail-global&pass=swisstravel'],
    ['a place in a list', '/list?page_token=CiAKGjBpNDd2Nmp2Zml2cXRwYjBpOXA&sort_key=abcdef1234567890abcdef'],
    ['a file in a bucket', '?key=uploads/2026/report2026final0001v2.pdf&key=exports20261129backup01.csv'],
    ['an address of a page', 'https://x.example/list?key=created_at_descending_order&page=2'],
    ['a call in code', 'login(user, password=hash(pw))'],
    ['a template of a connection', 'Server=db;User Id=sa;Password={password};'],
  ])('are not %s', (_what, text) => {
    expect(credentialsIn(text)).toEqual([]);
  });

  it('are seen in no ordinary text', () => {
    for (const { text } of ordinaryTexts(2000, 20261130))
      expect([text, credentialsIn(text)]).toEqual([text, []]);
  });
});
