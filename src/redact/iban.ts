import type { Finder, Found } from './found.ts';

/** Characters of an account number by country (SWIFT's registry of IBANs). */
const LENGTHS = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);
const START = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?=[ \u00a0.-]?[a-z0-9])/giu;
const ALNUM = /[A-Za-z0-9]/;
const GAP = /[ \u00a0.-]/;

/** Account numbers of the length of their country with the check digits of ISO 7064 (mod 97-10), spaced or not. */
export const ibans: Finder = (text) => {
  const found: Found[] = [];
  for (const match of text.matchAll(START)) {
    const length = LENGTHS.get(match[0].slice(0, 2).toUpperCase());
    if (length === undefined) continue;
    let [compact, at] = ['', match.index];
    while (compact.length < length) {
      const character = text[at] ?? '';
      if (ALNUM.test(character)) compact += character;
      else if (!GAP.test(character) || GAP.test(text[at - 1] ?? '')) break;
      at += 1;
    }
    const isWhole = compact.length === length && !/[\p{L}\p{N}]/u.test(text[at] ?? '');
    const value = compact.toUpperCase();
    if (isWhole && mod97(value) === 1) found.push({ start: match.index, end: at, value });
  }
  return found;
};

function mod97(iban: string): number {
  let rest = 0;
  for (const character of `${iban.slice(4)}${iban.slice(0, 4)}`)
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}
