import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { type Finder, type Found, matches } from './found.ts';

/** Countries whose numbers are found as they are written at home; those of all others with their `+`. */
export const HOME_COUNTRIES: readonly CountryCode[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'ES',
  'IT',
  'NL',
  'BE',
  'CH',
  'AT',
  'PL',
  'SE',
  'PT',
  'IE',
  'JP',
  'IN',
  'BR',
  'MX',
  'AU',
  'ZA',
];

/** With the code of the country: `+49 30 …`, `0049 30 …`, `+1 (415) …`. */
const INTERNATIONAL =
  /(?:(?<![\p{L}\p{N}_+.,/=-])|(?<=[?&][\w.-]{1,40}=))(?:\+ ?|00 ?)[1-9](?:[ \u00a0().\u2011/-]{0,2}\d){6,14}(?![\p{L}\p{N}_]|[.,-]\d)/gu;
/** In groups, as people write them at home. */
const GROUPED =
  /(?<![\p{L}\p{N}_+.,/:#$€£=-]|\d[ \u00a0])(?:\(\d{2,5}\)[ \u00a0-]?|0?\d{2,5}[ \u00a0./-])\d{2,8}(?:[ \u00a0./-]\d{2,8}){0,4}(?![\p{L}\p{N}_%°€£$]|[ \u00a0.,:/-]\d|[ \u00a0](?:[€£$]|EUR|USD|GBP|CHF|JPY|PLN|kr|zł|km|kg|MB|GB|bytes|items|rows)(?![\p{L}\p{N}]))/gu;
/** Without groups a number is anything: what stands before it has to say it. */
const NAMED =
  /(?<=\b(?:phone|tel|telephone|mobile|cell|call|fax|whatsapp|sms|text|ring|telefon|handy|mobil|rufnummer|téléphone|portable|teléfono|móvil|telefono|cellulare|telefone|celular|電話)(?: me| us)?(?: number| no\.?| at| on| to| is|nummer|番号)?[ :.=]{0,3})\(?0?[1-9]\d{7,11}(?![\p{L}\p{N}_]|[.,-]\d)/giu;

/** Telephone numbers that are valid in their country, as libphonenumber knows them. */
export const phones: Finder = (text) => {
  const found = [
    ...matches(text, INTERNATIONAL, abroad),
    ...matches(text, GROUPED, grouped),
    ...matches(text, NAMED, (written) => atHome(written, () => true)),
  ];
  return withoutOverlap(found.sort((a, b) => a.start - b.start || b.end - a.end));
};

function abroad(written: string): string | null {
  const number = parsePhoneNumberFromString(written.replace(/^00 ?/, '+').replace(/^\+ /, '+'));
  return number?.isValid() === true ? number.number : null;
}

/** A number in the groups of its country: other separators are taken, other groups are another kind of number. */
/** `2026-11-02`, `02.11.2026`, `11/02/2026`: dates, in whatever order. */
const DATE = /^(?:(?:19|20)\d\d([./-])\d{1,2}\1\d{1,2}|\d{1,2}([./-])\d{1,2}\2(?:19|20)?\d\d)$/;

/**
 * A number in the groups of its country, whatever separates them. With the zero before an area people group as they
 * like, by spaces and a stroke; several hyphens are how articles are numbered.
 */
function grouped(written: string): string | null {
  if (DATE.test(written)) return null;
  const groups = groupsOf(written);
  const isFree = /^\(?0/.test(written) && !/-.*-/.test(written);
  return atHome(written, (national) => isFree || groupsOf(national) === groups);
}

function atHome(written: string, isAsWritten: (national: string) => boolean): string | null {
  for (const country of HOME_COUNTRIES) {
    const number = parsePhoneNumberFromString(written, country);
    if (number?.isValid() === true && isAsWritten(number.formatNational())) return number.number;
  }
  return null;
}

function groupsOf(written: string): string {
  return (written.match(/\d+/g) ?? []).join(' ');
}

function withoutOverlap(found: readonly Found[]): readonly Found[] {
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}
