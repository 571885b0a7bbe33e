import { detectAll } from 'tinyld/light';
import { rankOf, wordsOf } from './words.ts';

const SCANNED_CHARS = 240;
const MIN_CHARS = 24;
/** Below this the detector guesses. */
const MIN_ACCURACY = 0.25;
const ENGLISH_RANK = 120;

/** ISO 639-1 code of the language of a text; null: too short, or nothing to tell by. */
export function languageOf(text: string): string | null {
  const prose = text.replace(/```[^`]{0,4000}```/g, ' ').slice(0, SCANNED_CHARS);
  if (/[\u3040-\u30ff]/.test(prose)) return 'ja';
  const words = wordsOf(prose);
  const common = words.filter((word) => (rankOf(word) ?? Number.POSITIVE_INFINITY) <= ENGLISH_RANK).length;
  if (words.length >= 3 && common >= Math.max(2, words.length * 0.3)) return 'en';
  if (prose.trim().length < MIN_CHARS && !/[^\u0000-\u024f]/.test(prose)) return null;
  const [best] = detectAll(prose);
  return best === undefined || best.accuracy < MIN_ACCURACY ? null : best.lang;
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** English name of a language by its ISO 639-1 code. */
export function nameOf(code: string): string {
  return NAMES.of(code) ?? code;
}
