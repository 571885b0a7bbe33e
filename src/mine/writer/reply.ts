import { showUnseen } from '../../input/text.ts';
import { parseUnambiguous } from '../../input/unambiguous-json.ts';

/** What a reply came to: the texts that were asked for, or why none can be used, as a clause. */
export type Read<Value> = { readonly value: Value } | { readonly unusable: string };

/** No reply that can be used is longer. */
const MAX_REPLY_CHARS = 64 * 1024;
/** A text may be so many times as long as the original and so many characters more, or so many times as short. */
const LENGTH_FACTOR = 3;
const LENGTH_BESIDE = 40;

/** The strings of a JSON object, alone or in a code fence; unknown keys and other values are left to the caller. */
export function objectIn(reply: string): Read<Readonly<Record<string, unknown>>> {
  if (reply.length > MAX_REPLY_CHARS) return { unusable: 'the reply is far too long' };
  const text = reply.trim();
  const inner = /^```(?:json)?\s*\n([\s\S]*)\n```$/.exec(text)?.[1] ?? text;
  try {
    const value = parseUnambiguous(inner);
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      return { value: value as Readonly<Record<string, unknown>> };
  } catch {
    // Said below.
  }
  return {
    unusable: isRefusal(text, '') ? 'the model refused' : 'the reply is not the JSON that was asked for',
  };
}

/** Why a text cannot stand for another, as a clause; null: it can. */
export function problemOf(text: unknown, original: string): string | null {
  if (typeof text !== 'string') return 'a text is missing';
  const said = text.trim();
  if (said === '') return 'a text is empty';
  const most = LENGTH_FACTOR * original.length + LENGTH_BESIDE;
  if (said.length > most) return 'a text is far longer than the original';
  if (LENGTH_FACTOR * said.length < original.length) return 'a text is far shorter than the original';
  if (showUnseen(said).count > 0) return 'a text holds hidden characters';
  if (plain(said) === plain(original)) return 'a text is the original';
  if (isRefusal(said, original)) return 'the model refused';
  if (TALKS.test(said) && !TALKS.test(original)) return 'a text speaks of the task';
  return isPlaceholder(said, original) ? 'a text holds a placeholder' : null;
}

/** A text by its words alone: what is equal says the same. */
export function plain(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // Of a text without letters every sign counts.
  return words === '' ? text.trim() : words;
}

const CAN_NOT =
  "(?:can(?:no|['’])t|can not|won['’]t|will not|am unable to|['’]m unable to|am not able to|['’]m not able to)";
/** Declines, whatever the original says. */
const DECLINES = [
  /^(?:i['’]m |i am )?(?:so |very )?(?:sorry|afraid)\b.{0,60}\bI(?: |['’])/isu,
  /^(?:unfortunately|apologies|my apologies|i apologi[sz]e)\b.{0,60}\bI(?: |['’])/isu,
  new RegExp(
    `\\bI ?${CAN_NOT} (?:\\w+ ){0,2}(?:help|assist|comply|fulfil+)(?: you)? (?:with |to )?(?:this|that|your)\\b`,
    'iu',
  ),
  /\b(?:must|have to) (?:respectfully |politely )?decline\b/iu,
  /\b(?:violates?|against|breach(?:es)?) (?:my|our|the|openai['’]s) (?:\w+ )?(?:guidelines|polic(?:y|ies)|rules)\b/iu,
  // The languages of the shipped corpus, and Chinese.
  /^(?:(?:es )?tut mir leid|leider kann ich)(?!\p{L})/iu,
  /^ich kann .{0,60}\bnicht (?:weiter)?(?:helfen|erfüllen|nachkommen|beantworten)/iu,
  /^(?:je suis )?désolée?(?!\p{L})/iu,
  /^je ne (?:peux|suis) pas (?:vous aider|t['’]aider|en mesure|répondre)/iu,
  /^(?:lo siento|lo lamento|no puedo (?:ayudar|hacer|cumplir|escribir|generar))/iu,
  /^(?:申し訳|すみませんが|ごめんなさい|お手伝いできません|抱歉|对不起|我无法|我不能)/u,
  /^as an? (?:ai|artificial|language model)\b.{0,80}\bI\b/isu,
];
/** Declines, unless the original speaks of itself, too: then it may be what the opposite says. */
const DENIES = new RegExp(
  `^I ?${CAN_NOT} (?:\\w+ ){0,2}(?:help|assist|comply|do|provide|create|generate|write|produce|rewrite|paraphrase)\\b`,
  'iu',
);

/** Whether a text declines the task instead of doing it. */
function isRefusal(text: string, original: string): boolean {
  if (DECLINES.some((form) => form.test(text) && !form.test(original))) return true;
  return DENIES.test(text) && !/\bI(?:['’]|\b)/u.test(original);
}

const TALKS =
  /^(?:here(?:['’]s| is| are)|sure|certainly|of course|okay)\b.{0,60}\b(?:paraphras|rewrit|reworded|opposite|version|text)/iu;

/** A place for a text in the text's stead. */
const BRACKETED = /^(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\}|\([^)]*\)|\.{3}|…)$/u;
const NAMED =
  /[[<{](?:your|insert|the|new|rewritten|paraphrased?|opposite|topic|text)\b[^\]>}]{0,40}[\]>}]|\{\{.{0,60}\}\}|\{prompt\}/iu;

function isPlaceholder(text: string, original: string): boolean {
  if (BRACKETED.test(text) && !BRACKETED.test(original)) return true;
  return NAMED.test(text) && !NAMED.test(original);
}
