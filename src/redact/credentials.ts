import { cloudKeys, serviceOf } from './cloud-key.ts';
import { pemBlocks } from './pem.ts';

/** A body behind `PRIVATE KEY-----`: a header alone, or with dots for the key, is somebody's example. */
const PRIVATE_KEY = /^-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?[A-Za-z0-9+/]{16}/;
/** In AWS's manuals, and open to nobody. */
const OF_MANUALS =
  /^(?:AKIAI[A-Z0-9]{8}EXAMPLE|[A-Za-z0-9+/]{30,33}EXAMPLEKEY|2YotnFZFEjr1zCsicMWpAA|(?:0123456789abcdef)+|[0-]+)$/;
/** Names of classes and parts (`sk-container-id-1-…`) have no such run. */
const DRAWN = /[A-Za-z0-9]{16}/;

const BEARER =
  /\bAuthorization["'`]{0,2}\s{0,3}[:=,]\s{0,3}["'`]{0,2}(?:Bearer|token)\s{1,3}([A-Za-z0-9._~+/-]{16,4096})/gi;
const BASIC = /\bAuthorization["'`]{0,2}\s{0,3}[:=,]\s{0,3}["'`]{0,2}Basic\s{1,3}([A-Za-z0-9+/_-]{8,1024})/gi;
const API_KEY =
  /\b(?:x-)?api[-_]key["'`]{0,2}\s{0,3}[:=]\s{0,3}["'`]{0,2}([A-Za-z0-9_-]{24,200})(?![\w.([-])/gi;
const CURL =
  /\bcurl\b(?:[^\n\\]|\\[\s\S]){0,400}?\s(?:-u|--user)[ =]{0,2}["']?[^\s"':]{1,100}:([^\s"']{3,200})/g;
const SETTING =
  '(?:server|data source|host|hostname|addr|address|user ?id|uid|user|username|database|initial catalog|dbq|driver)\\s?=';
const PASSWORD = '(?:password|pwd)\\s?=\\s?([^;\\s"\']{3,100})';
const CONNECTION = new RegExp(
  `\\b${SETTING}[^;=\\n]{1,100};(?:[^;\\n]{1,100};){0,12}?\\s{0,3}${PASSWORD}|\\b${PASSWORD};\\s{0,3}${SETTING}`,
  'gi',
);
/** The name of a parameter up to the word that tells what it is: `user[`, `reset_`, `new-`. */
const NAME_BEFORE = '[?&](?:amp;)?[a-z0-9_.[%-]{0,40}?';
/** Behind the question mark of an address, or its hash: whoever has the address has what it opens. */
const PASSWORD_OF_ADDRESS = new RegExp(
  `${NAME_BEFORE}(?:passw(?:or)?d|passwort|passphrase|passcode|pwd|psw)(?:\\]|%5d)?=([^&#\\s"'\`]{3,200})`,
  'gi',
);
const TOKEN_OF_ADDRESS = new RegExp(
  `(?:${NAME_BEFORE}|#[a-z_]{0,20}?)(?<!(?:page|continuation|next|skip|sync|cursor|csrf|xsrf)[-_]?)(?:token|secret|sig|signature|(?:api|access|secret|subscription|auth|account)[-_]?key)(?:\\]|%5d)?=([A-Za-z0-9._~%+/=-]{16,4096})`,
  'gi',
);
const KEY_OF_ADDRESS = /[?&](?:amp;)?key=([A-Za-z0-9_-]{24,200})(?![\w./-])/gi;

/** What documentation writes in the place of a password or a token. */
const PLACEHOLDER =
  /^(?:[$:@]\w{1,60}|\$?\{.*\}|\$?\(.*\)|<.*>|\[.*\]|%\w{1,60}%?|[x*.•-]+|[*[(<]{0,3}(?:redacted|filtered|removed|hidden|masked|scrubbed)[*\])>]{0,3}|null|undefined|none|string|true|false|yes|foo|bar|baz|changeme|letmein|geheim|12345\d{0,5}|admin|root|guest|(?:(?:your|my|the|some|insert|replace|example|test|dummy|fake)[_-]?)*(?:(?:access|api|auth|bearer|secret|jwt|user|db|app)[_-]?)*(?:token|key|secret|passw(?:or)?d|pass|pwd|pw)?(?:[_-]?(?:goes|here|value))*[_-]?\d{0,3})$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Kinds of credentials that the rules of secretlint do not know: keys of cloud services, private keys, and passwords
 * and tokens in the places that are made for them. By names of ours, without a part of a value; empty: there is none.
 */
export function credentialsIn(text: string): readonly string[] {
  const kinds = new Set<string>();
  for (const { value } of cloudKeys(text)) {
    const service = serviceOf(value);
    if (OF_MANUALS.test(value) || (service === 'api key' && !DRAWN.test(value))) continue;
    kinds.add(service);
  }
  if (pemBlocks(text).some(({ value }) => PRIVATE_KEY.test(value))) kinds.add('private key');
  if (holds(text, BEARER, isDrawn)) kinds.add('bearer token');
  if (holds(text, BASIC, isUserAndPassword)) kinds.add('basic authorization');
  if (holds(text, API_KEY, isDrawn)) kinds.add('api key');
  if (holds(text, CURL, isPassword)) kinds.add('curl user');
  if (holds(text, CONNECTION, isPassword)) kinds.add('connection string');
  if (
    holds(text, PASSWORD_OF_ADDRESS, isPassword) ||
    holds(text, TOKEN_OF_ADDRESS, isToken) ||
    holds(text, KEY_OF_ADDRESS, isDrawn)
  )
    kinds.add('address with a secret');
  return [...kinds];
}

function holds(text: string, pattern: RegExp, isOne: (value: string) => boolean): boolean {
  for (const [, ...values] of text.matchAll(pattern)) {
    const value = values.find((one) => one !== undefined);
    if (value !== undefined && isOne(value)) return true;
  }
  return false;
}

function isPassword(value: string): boolean {
  const start = value.slice(0, 200);
  // The end of a sentence or of a bracket around it is none of it.
  return !PLACEHOLDER.test(start) && !PLACEHOLDER.test(start.replace(/[).,;:!\]>]+$/, ''));
}

/** Letters and digits mixed, as machines draw them: names of variables and examples are words. */
function isDrawn(value: string): boolean {
  const run = /(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{16}/;
  return UUID.test(value) || (isPassword(value) && run.test(value));
}

/** In a place that holds nothing else, signs between them are no reason to take them for words. */
function isToken(value: string): boolean {
  if (OF_MANUALS.test(value)) return false;
  const isMixed = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(value));
  return isDrawn(value) || (isMixed && isPassword(value));
}

function isUserAndPassword(value: string): boolean {
  const read = Buffer.from(value, 'base64').toString('latin1');
  const password = /^[ -9;-~]{0,100}:([ -~]{3,200})$/.exec(read)?.[1];
  return password !== undefined && isPassword(password);
}
