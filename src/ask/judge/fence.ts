import type { Random } from '../../ports.ts';
import { eyeForm } from './lookalikes.ts';

const NONCE_BYTES = 16;
/** So many digits of it in a row, whatever stands between them, are too like it. */
const DIGITS_ALIKE = 8;
const MAX_TRIES = 100;

/**
 * 128 random bits in hex, made after the texts are known. None of the texts holds it, or anything that the eye could
 * take for it: eight of its digits in a row, in capitals, broken up, or in letters of another script. Throws after a
 * hundred tries, which no random numbers come to.
 */
export function freshNonce(random: Random, texts: readonly string[]): string {
  const digits = texts.map(digitsSeen);
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const nonce = Buffer.from(random.bytes(NONCE_BYTES)).toString('hex');
    if (!digits.some((seen) => looksLike(nonce, seen))) return nonce;
  }
  throw new Error('no token could be made that the texts do not hold: the random numbers are none');
}

function looksLike(nonce: string, digits: string): boolean {
  for (let from = 0; from + DIGITS_ALIKE <= nonce.length; from += 1)
    if (digits.includes(nonce.slice(from, from + DIGITS_ALIKE))) return true;
  return false;
}

/** All that could be read as hex digits, and nothing else. */
function digitsSeen(text: string): string {
  return eyeForm(text)
    .text.toLowerCase()
    .replace(/o/g, '0')
    .replace(/[il|]/g, '1')
    .replace(/[^0-9a-f]/g, '');
}

/** Untrusted text between two lines that its author could not have known. */
export function fenced(label: string, nonce: string, text: string): string {
  return `${label} ${nonce}\n${text}\nEND ${label} ${nonce}`;
}

const ENDS = 'end|ende|ending|fin|final|fine|fim';
const JOINS = 'of|the|this|all|der|des|von|del?|las?|los|du|my|here';
const DATA =
  'answers?|requests?|data|text|input|output|repl(?:y|ies)|responses?|candidate|document|content|message|user|antwort|anfrage|daten|eingabe|ausgabe|texts|respuesta|solicitud|datos|texto|reponse|demande|donnees|texte';
const WORD_BREAK = '[\\s_*=:.#/-]+';

/** Lines that could be taken for one of ours: the words of our own, and the usual ways to say that data ends. */
export const DELIMITERS: readonly RegExp[] = [
  // Our own words, whatever stands behind them.
  /^[^\p{L}\p{N}\n]{0,16}END[\s_-]{0,4}(?:ANSWER|REQUEST)(?![a-z])/gimu,
  /\bEND[\s_-]{1,4}(?:ANSWER|REQUEST)[\s:#-]+[0-9a-f-]{6,}/giu,
  // The digits begin with none of the characters before them, or a row of dashes could be halved everywhere.
  /^[^\p{L}\p{N}\n]{0,16}(?:ANSWER|REQUEST)[\s:#-]+[0-9a-fOoIl][0-9a-fOoIl-]{7,80}(?=[^\p{L}\p{N}\n]{0,80}$)/gimu,
  // Nothing but a claim that it ends, perhaps with a token.
  new RegExp(
    `^[^\\p{L}\\p{N}\\n]{0,16}(?:${ENDS})(?:${WORD_BREAK}(?:${JOINS}|${DATA})){0,5}${WORD_BREAK}(?:${DATA})(?:[^\\p{L}\\p{N}\\n]|[0-9a-fOoIl]){0,80}$`,
    'gimu',
  ),
  /^[^\p{L}\p{N}\n]{0,16}(?:回答|答案|请求|数据|内容|文本|输入)(?:到此|已经|已)?(?:结束|完毕|终止)/gimu,
];

/** Indices of the characters behind which a mark keeps a line from looking like one of ours; of the eye's form. */
export function delimiterPlaces(eye: string): readonly number[] {
  return DELIMITERS.flatMap((line) =>
    [...eye.matchAll(line)].map(({ 0: text, index }) => index + text.search(/[\p{L}\p{N}]/u)),
  );
}
