import { type Finder, isLuhn, matches } from './found.ts';

/** 12 to 19 digits, alone or in groups by spaces or hyphens, within no other word or number. */
const CANDIDATE = /(?<![\p{L}\p{N}_.,+/-]|\d[ -])\d(?:[ \u00a0.-]?\d){11,18}(?![\p{L}\p{N}_/]|[-.,]\d)/gu;

/** Prefixes and lengths of the schemes (ISO/IEC 7812): Visa, Mastercard, American Express, Diners, Discover, JCB, … */
const SCHEMES: readonly RegExp[] = [
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^(?:5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12})$/,
  /^3[47]\d{13}$/,
  /^3(?:0[0-5]|[689]\d)\d{11}$/,
  /^6(?:011|4[4-9]\d|5\d\d)\d{12,15}$/,
  /^35(?:2[89]|[3-8]\d)\d{12,15}$/,
  /^62\d{14,17}$/,
  /^(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15}$/,
];
/** How cards are grouped when they are: by four, or 4-6-5 and 4-6-4; the last group may be short. */
const GROUPS =
  /^(?:\d+|\d{4}(?:[ \u00a0.-]\d{4}){2,3}(?:[ \u00a0.-]\d{1,4})?|\d{4}[ \u00a0-]\d{6}[ \u00a0-]\d{4,5})$/;

/** Numbers of payment cards: prefix and length of a scheme, its grouping, and Luhn's check digit. */
export const cards: Finder = (text) =>
  matches(text, CANDIDATE, (written) => {
    const digits = written.replace(/\D/g, '');
    const isOne = GROUPS.test(written) && SCHEMES.some((scheme) => scheme.test(digits));
    return isOne && !/^(\d)\1+$/.test(digits) && isLuhn(digits) ? digits : null;
  });
