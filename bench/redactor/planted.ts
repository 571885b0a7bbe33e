import { createHash, createHmac } from 'node:crypto';
import type { DataKind } from '../../src/redact/found.ts';

/** A text with one value in it that has to go, or with none. */
export interface Planted {
  readonly text: string;
  readonly kind: DataKind;
  readonly value: string;
  /** What the value is written like, e.g. the country of a phone number. */
  readonly form: string;
}

/** Numbers in [0, 1) by a seed: mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export class Dice {
  readonly next: () => number;
  constructor(seed: number) {
    this.next = randomOf(seed);
  }
  below(n: number): number {
    return Math.floor(this.next() * n);
  }
  pick<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }
  text(length: number, alphabet: string): string {
    return Array.from({ length }, () => alphabet[this.below(alphabet.length)]).join('');
  }
  digits(length: number): string {
    return this.text(length, '0123456789');
  }
  /** A pattern with # for any digit, N for 2–9, and every other character as it is. */
  like(pattern: string): string {
    return pattern.replace(/[#N]/g, (mark) => (mark === '#' ? this.digits(1) : this.text(1, '23456789')));
  }
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const ALNUM = `${UPPER}${LOWER}0123456789`;

/** Sentences around a value; `{}` is its place. */
const SENTENCES = [
  'Please use {} for this.',
  'My details are {} and the order never came.',
  'Contact: {}',
  'I gave you {}, why do you ask again?',
  '({})',
  'Bitte notieren Sie {} in meinem Konto.',
  'Voici mes coordonnées : {}. Merci.',
  '{}',
  'Name: Kim\nData: {}\nTopic: refund',
  '| field | {} |',
  '"{}"',
  'こちらは {} です。',
];

/** Numbers as people of a country write them, at home and from abroad; valid by the plans of their countries. */
const PHONES: readonly (readonly [form: string, pattern: string])[] = [
  ['US', '(415) NN#-####'],
  ['US', '212-NN#-####'],
  ['US', '+1 650 NN# ####'],
  ['US', '+1-303-NN#-####'],
  ['US', '646.NN#.####'],
  ['GB', '020 7946 ####'],
  ['GB', '07911 12N###'],
  ['GB', '+44 20 7946 ####'],
  ['GB', '+44 7911 12N###'],
  ['DE', '030 2345###'],
  ['DE', '0171 2N#####'],
  ['DE', '+49 30 2345###'],
  ['DE', '+49 171 2N#####'],
  ['DE', '089/2345###'],
  ['FR', '01 42 ## ## ##'],
  ['FR', '06 12 ## ## ##'],
  ['FR', '+33 6 12 ## ## ##'],
  ['FR', '0033 1 42 ## ## ##'],
  ['ES', '612 ## ## ##'],
  ['ES', '+34 612 ### ###'],
  ['IT', '06 6982 ####'],
  ['IT', '+39 347 N## ####'],
  ['NL', '06 12N#####'],
  ['NL', '+31 6 12N#####'],
  ['CH', '044 668 ## ##'],
  ['CH', '+41 79 N## ## ##'],
  ['AT', '+43 664 N######'],
  ['PL', '+48 512 ### ###'],
  ['SE', '08-123 ## ##'],
  ['SE', '+46 70 N## ## ##'],
  ['PT', '+351 912 ### ###'],
  ['IE', '+353 87 N## ####'],
  ['JP', '03-3N##-####'],
  ['JP', '090-N###-####'],
  ['JP', '+81 90-N###-####'],
  ['IN', '+91 98N## #####'],
  ['IN', '098N## #####'],
  ['BR', '(11) 9N###-####'],
  ['BR', '+55 11 9N###-####'],
  ['MX', '+52 55 5N## ####'],
  ['AU', '0412 N## ###'],
  ['AU', '+61 412 N## ###'],
  ['AU', '(02) 9N## ####'],
  ['ZA', '+27 82 N## ####'],
  ['CN', '+86 138 N### ####'],
  ['KR', '+82 10-N###-####'],
  ['TR', '+90 532 N## ## ##'],
  ['SG', '+65 9N## ####'],
  ['AE', '+971 50 N## ####'],
  ['named', 'Tel. 415NN#####'],
  ['named', 'call me at 01712N#####'],
];

/** The form of an account number by country: n a digit, a a letter, c either (SWIFT's registry). */
const IBANS: readonly (readonly [string, string])[] = [
  ['DE', 'nnnnnnnnnnnnnnnnnn'],
  ['GB', 'aaaannnnnnnnnnnnnn'],
  ['FR', 'nnnnnnnnnncccccccccccnn'],
  ['ES', 'nnnnnnnnnnnnnnnnnnnn'],
  ['IT', 'annnnnnnnnncccccccccccc'],
  ['NL', 'aaaannnnnnnnnn'],
  ['BE', 'nnnnnnnnnnnn'],
  ['CH', 'nnnnncccccccccccc'],
  ['AT', 'nnnnnnnnnnnnnnnn'],
  ['PL', 'nnnnnnnnnnnnnnnnnnnnnnnn'],
  ['NO', 'nnnnnnnnnnn'],
  ['MT', 'aaaannnnncccccccccccccccccc'],
  ['SA', 'nncccccccccccccccccc'],
  ['BR', 'nnnnnnnnnnnnnnnnnnnnnnnac'],
];

/** `count` texts with a planted value each, the kinds in turn, by a seed. None of the values is anybody's. */
export function plantedTexts(count: number, seed: number): readonly Planted[] {
  const dice = new Dice(seed);
  const makers = [phone, email, iban, card, ssn, ipv4, ipv6, token, pem, cloudKey];
  return Array.from({ length: count }, (_, at) => {
    const { kind, value, form } = (makers[at % makers.length] ?? phone)(dice);
    return { kind, value, form, text: dice.pick(SENTENCES).replace('{}', () => value) };
  });
}

type Made = Omit<Planted, 'text'>;

function phone(dice: Dice): Made {
  const [form, pattern] = dice.pick(PHONES);
  return { kind: 'PHONE', form, value: dice.like(pattern) };
}

function email(dice: Dice): Made {
  const name = dice.text(3 + dice.below(9), LOWER);
  const locals = [
    name,
    `${name}.${dice.text(5, LOWER)}`,
    `${name}+shop`,
    `${name}_${dice.digits(2)}`,
    `j.${name}`,
    `${name}-${dice.text(3, LOWER)}`,
    `müller.${name}`,
  ];
  const hosts = [
    'example.com',
    'mail.example.co.uk',
    'example.de',
    'xn--bcher-kva.example',
    'bücher.example',
    'sub-domain.example.museum',
    'EXAMPLE.ORG',
    'example.io',
  ];
  return { kind: 'EMAIL', form: 'e-mail', value: `${dice.pick(locals)}@${dice.pick(hosts)}` };
}

function iban(dice: Dice): Made {
  const [country, pattern] = dice.pick(IBANS);
  const account = pattern.replace(/[nac]/g, (mark) =>
    dice.text(1, mark === 'n' ? '0123456789' : mark === 'a' ? UPPER : `${UPPER}0123456789`),
  );
  const numeric = [...`${account}${country}00`].map((one) => String(Number.parseInt(one, 36))).join('');
  const whole = `${country}${String(98n - (BigInt(numeric) % 97n)).padStart(2, '0')}${account}`;
  const written = dice.pick([whole, (whole.match(/.{1,4}/g) ?? []).join(' '), whole.toLowerCase()]);
  return { kind: 'IBAN', form: country, value: written };
}

function card(dice: Dice): Made {
  const [form, prefix, length] = dice.pick([
    ['Visa', '4', 16],
    ['Mastercard', '5', 16],
    ['Mastercard', '2', 16],
    ['Amex', '3', 15],
    ['Discover', '6011', 16],
    ['JCB', '3530', 16],
    ['Diners', '36', 14],
    ['UnionPay', '62', 16],
  ] as const);
  const start =
    { '5': `5${1 + dice.below(5)}`, '2': `22${30 + dice.below(60)}`, '3': dice.pick(['34', '37']) }[
      prefix as string
    ] ?? prefix;
  const body = `${start}${dice.digits(length - start.length - 1)}`;
  const sum = [...body].reverse().reduce((all, one, at) => {
    const doubled = at % 2 === 0 ? Number(one) * 2 : Number(one);
    return all + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  const whole = `${body}${(10 - (sum % 10)) % 10}`;
  const groups =
    length === 16
      ? /(\d{4})(\d{4})(\d{4})(\d{4})/
      : length === 15
        ? /(\d{4})(\d{6})(\d{5})/
        : /(\d{4})(\d{6})(\d{4})/;
  const parts = (groups.exec(whole) ?? []).slice(1);
  return { kind: 'CARD', form, value: dice.pick([whole, parts.join(' '), parts.join('-')]) };
}

function ssn(dice: Dice): Made {
  const area = dice.pick([
    `${1 + dice.below(5)}${dice.digits(2)}`,
    `0${1 + dice.below(9)}${dice.digits(1)}`,
    `7${dice.digits(2)}`,
  ]);
  const parts = [
    area,
    String(1 + dice.below(99)).padStart(2, '0'),
    String(1 + dice.below(9999)).padStart(4, '0'),
  ];
  const value = dice.pick([parts.join('-'), parts.join('-'), parts.join(' ')]);
  return { kind: 'SSN', form: 'SSN', value };
}

function ipv4(dice: Dice): Made {
  const first = dice.pick([10, 46, 81, 93, 172, 185, 192, 203, 212]);
  return {
    kind: 'IP',
    form: 'IPv4',
    value: [first, dice.below(256), dice.below(256), 1 + dice.below(254)].join('.'),
  };
}

function ipv6(dice: Dice): Made {
  const hex = () => dice.text(1 + dice.below(4), '0123456789abcdef').replace(/^0+(?=.)/, '');
  const prefix = dice.pick(['2001:db8', '2a02:810d', '2606:4700', 'fd12:3456']);
  const value = dice.pick([
    `${prefix}:${[hex(), hex(), hex(), hex(), hex(), hex()].join(':')}`,
    `${prefix}::${hex()}:${hex()}`,
    `${prefix}:${hex()}::${hex()}`,
  ]);
  return { kind: 'IP', form: 'IPv6', value: dice.pick([value, value.toUpperCase()]) };
}

function token(dice: Dice): Made {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: dice.pick(['HS256', 'RS256', 'ES256', 'none']), typ: 'JWT' })}.${part({ sub: dice.digits(10), name: dice.text(6, LOWER), iat: 1_790_000_000 + dice.below(1e6) })}`;
  const signature = createHmac('sha256', 'test').update(signed).digest('base64url');
  return { kind: 'JWT', form: 'JWT', value: `${signed}.${signature}` };
}

function pem(dice: Dice): Made {
  const label = dice.pick([
    'RSA PRIVATE KEY',
    'PRIVATE KEY',
    'EC PRIVATE KEY',
    'CERTIFICATE',
    'PUBLIC KEY',
    'OPENSSH PRIVATE KEY',
  ]);
  const lines = Array.from({ length: 3 + dice.below(5) }, () => dice.text(64, `${ALNUM}+/`));
  const end = dice.pick(['\n', '\r\n', '\\n']);
  return {
    kind: 'PEM',
    form: label,
    value: [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join(end),
  };
}

function cloudKey(dice: Dice): Made {
  const [form, value] = dice.pick<readonly [string, string]>([
    ['AWS', `AKIA${dice.text(16, `${UPPER}234567`)}`],
    ['Google', `AIza${dice.text(35, `${ALNUM}_-`)}`],
    ['OpenAI', `sk-proj-${dice.text(48, ALNUM)}`],
    ['GitHub', `ghp_${dice.text(36, ALNUM)}`],
    ['Slack', `xoxb-${dice.digits(11)}-${dice.text(24, ALNUM)}`],
    ['Stripe', `sk_live_${dice.text(24, ALNUM)}`],
    ['Hugging Face', `hf_${dice.text(34, ALNUM)}`],
    ['GitLab', `glpat-${dice.text(20, ALNUM)}`],
  ]);
  return { kind: 'CLOUD_KEY', form, value };
}

/** Ways to write what is nobody's: the more a value looks like one that has to go, the better. */
const ORDINARY: readonly (readonly [form: string, make: (dice: Dice) => string])[] = [
  ['order number', (dice) => `Order ${dice.digits(10)} never arrived.`],
  ['order number', (dice) => `My order #${dice.digits(3)}-${dice.digits(7)}-${dice.digits(7)} is late.`],
  ['order number', (dice) => `Reference ${dice.digits(12)}, please check.`],
  ['16 digits', (dice) => `Tracking ${dice.digits(16)} shows nothing.`],
  ['20 digits', (dice) => `Meter ${dice.digits(20)} reads 12.`],
  ['version', (dice) => `Since version ${dice.below(20)}.${dice.below(30)}.${dice.below(99)} it crashes.`],
  ['version', (dice) => `Windows build 10.0.${10000 + dice.below(20000)}.${dice.below(4000)} hangs.`],
  [
    'version',
    (dice) => `firmware v${dice.below(9)}.${dice.below(20)}.${dice.below(30)}.${dice.below(40)} fails`,
  ],
  ['version', (dice) => `npm i left-pad@${dice.below(9)}.${dice.below(9)}.${dice.below(9)}`],
  [
    'date',
    (dice) =>
      `On 2026-${String(1 + dice.below(12)).padStart(2, '0')}-${String(1 + dice.below(28)).padStart(2, '0')} I paid.`,
  ],
  ['date', (dice) => `Am ${1 + dice.below(28)}.${1 + dice.below(12)}.2026 bezahlt.`],
  ['date', (dice) => `From 01/${String(1 + dice.below(28)).padStart(2, '0')}/2026 to 02/14/2026, please.`],
  [
    'time',
    (dice) =>
      `At ${String(dice.below(24)).padStart(2, '0')}:${String(dice.below(60)).padStart(2, '0')}:${String(dice.below(60)).padStart(2, '0')} it stopped.`,
  ],
  ['timestamp', (dice) => `{"ts": 17${dice.digits(11)}, "level": "warn"}`],
  [
    'timestamp',
    (dice) => `2026-11-0${1 + dice.below(9)}T08:0${dice.below(10)}:00.${dice.digits(6)}+00:00 ERROR`,
  ],
  ['hex', (dice) => `commit ${createHash('sha1').update(dice.digits(9)).digest('hex')} broke it`],
  ['hex', (dice) => `sha256:${createHash('sha256').update(dice.digits(9)).digest('hex')}`],
  ['hex', (dice) => `The colour is #${dice.text(6, '0123456789abcdef')}.`],
  [
    'UUID',
    (dice) =>
      `request ${dice.text(8, '0123456789abcdef')}-${dice.text(4, '0123456789abcdef')}-4${dice.text(3, '0123456789abcdef')}-a${dice.text(3, '0123456789abcdef')}-${dice.text(12, '0123456789abcdef')} failed`,
  ],
  ['MAC', (dice) => `device ${Array.from({ length: 6 }, () => dice.text(2, '0123456789abcdef')).join(':')}`],
  [
    'IBAN-like',
    (dice) =>
      `Part ${dice.pick(['DE', 'GB', 'FR', 'NO'])}${dice.digits(2)}${dice.text(4, UPPER)}${dice.digits(6)} is missing.`,
  ],
  ['IBAN-like', (dice) => `Licence DE${dice.digits(20)} is not accepted.`],
  ['amount', (dice) => `I was charged $${dice.below(9000)},${dice.digits(3)}.${dice.digits(2)} twice.`],
  ['amount', (dice) => `Total: ${dice.below(900)} ${dice.digits(3)} ${dice.digits(3)} EUR`],
  ['coordinates', (dice) => `at ${dice.below(90)}.${dice.digits(6)}, -${dice.below(180)}.${dice.digits(6)}`],
  [
    'ISBN',
    (dice) => `ISBN 978-${dice.digits(1)}-${dice.digits(3)}-${dice.digits(5)}-${dice.digits(1)} is sold out.`,
  ],
  ['table', (dice) => `| ${dice.digits(2)} | ${dice.digits(3)} | ${dice.digits(4)} | ${dice.digits(2)} |`],
  ['numbers', (dice) => `Sort ${Array.from({ length: 8 }, () => dice.below(1000)).join(', ')}.`],
  ['numbers', (dice) => `1 2 3 ${dice.below(90)} ${dice.below(90)} ${dice.below(900)} ${dice.below(900)}`],
  ['code', () => 'for (let i = 0; i < 10; i++) std::cout << a::b::c << items[::2];'],
  ['code', (dice) => `@app.route("/v${dice.below(9)}/users") def f(x): return x@y`],
  ['handle', (dice) => `Ask @${dice.text(8, LOWER)} on the forum, or ${dice.text(5, LOWER)}@localhost.`],
  ['file', (dice) => `See icon@2x.png and git@github.com:acme/${dice.text(6, LOWER)}.git`],
  ['host', () => 'It listens on 127.0.0.1:8080 and on ::1.'],
  ['host', (dice) => `https://shop.example.com/p/${dice.digits(9)}?ref=${dice.text(10, ALNUM)}`],
  ['base64', (dice) => `data:image/png;base64,${dice.text(80, `${ALNUM}+/`)}`],
  ['phone-like', (dice) => `Model ${dice.digits(3)}-${dice.digits(2)} in size ${dice.below(50)}.`],
  [
    'phone-like',
    (dice) => `Seats ${dice.below(90)}-${dice.below(90)}, row ${dice.below(30)}, gate ${dice.digits(3)}.`,
  ],
  [
    'phone-like',
    (dice) => `SKU ${dice.digits(4)}-${dice.digits(4)}-${dice.digits(4)}, batch ${dice.digits(6)}`,
  ],
  [
    'prose',
    (dice) =>
      `Could you explain why my ${dice.pick(['invoice', 'parcel', 'plan', 'refund'])} takes ${dice.below(30)} days?`,
  ],
  ['prose', () => '-----BEGIN AGAIN----- and sk-ip the rest, hf_ course.'],
  [
    'dotted',
    (dice) =>
      `section ${dice.below(9)}.${dice.below(9)}.${dice.below(9)}.${dice.below(9)}.${dice.below(9)} of the law`,
  ],
];

/** `count` texts in which nothing has to go, the forms in turn, by a seed. */
export function ordinaryTexts(
  count: number,
  seed: number,
): readonly { readonly text: string; readonly form: string }[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_, at) => {
    const [form, make] = ORDINARY[at % ORDINARY.length] ?? ['', () => ''];
    return { form, text: make(dice) };
  });
}
