import { detectAll } from 'tinyld/light';
import { rankOf, wordsOf } from './words.ts';

const SCANNED_CHARS = 240;
const MIN_CHARS = 24;
/** Below the first the detector guesses, unless it is above the second and far before the next language. */
const MIN_ACCURACY = 0.25;
const MIN_CLEAR_ACCURACY = 0.08;
const CLEAR_LEAD = 2.5;
const ENGLISH_RANK = 120;

/** ISO 639-1 code of the language of a text; null: too short, or nothing to tell by. */
export function languageOf(text: string): string | null {
  const prose = text.replace(/```[^`]{0,4000}```/g, ' ').slice(0, SCANNED_CHARS);
  if (/[\u3040-\u30ff]/.test(prose)) return 'ja';
  const words = wordsOf(prose);
  const common = words.filter((word) => (rankOf(word) ?? Number.POSITIVE_INFINITY) <= ENGLISH_RANK).length;
  if (words.length >= 3 && common >= Math.max(2, words.length * 0.3)) return 'en';
  if (prose.trim().length < MIN_CHARS && !/[^\u0000-\u024f]/.test(prose)) return null;
  const [best, next] = detectAll(prose);
  if (best === undefined) return null;
  const isClear = best.accuracy >= MIN_CLEAR_ACCURACY && best.accuracy >= CLEAR_LEAD * (next?.accuracy ?? 0);
  return best.accuracy >= MIN_ACCURACY || isClear ? best.lang : null;
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** English name of a language by its ISO 639-1 code. */
export function nameOf(code: string): string {
  return NAMES.of(code) ?? code;
}
