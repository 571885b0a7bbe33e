import { type Finder, matches } from './found.ts';

/** Social Security and individual taxpayer numbers as they are issued: no 000, 666, and 9xx with certain groups alone. */
const AREA = '(?!000|666)[0-8]\\d{2}';
const NUMBER = `(?:${AREA}([- ])(?!00)\\d{2}\\1(?!0000)\\d{4}|9\\d{2}([- ])(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])\\2\\d{4})`;
const GROUPED = new RegExp(`(?<![\\p{L}\\p{N}_.-]|\\d )${NUMBER}(?![\\p{L}\\p{N}_]|[-.]\\d| \\d)`, 'gu');
/** Without groups nine digits are anything: what stands before them has to say it. */
const NAMED =
  /(?<=\b(?:SSN|social security(?: number| no\.?)?|ITIN|tax(?:payer)? id)(?: is|:| #|#)? ?)(?!000|666)\d{3}(?!00)\d{2}(?!0000)\d{4}(?![\p{L}\p{N}])/giu;

/** Numbers of the US Social Security Administration, in groups by hyphens or spaces, or named as such. */
export const socialSecurityNumbers: Finder = (text) =>
  [...matches(text, GROUPED, digitsOf), ...matches(text, NAMED, digitsOf)].sort((a, b) => a.start - b.start);

function digitsOf(written: string): string {
  return written.replace(/\D/g, '');
}
