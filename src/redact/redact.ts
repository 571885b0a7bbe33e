import type { ChatMessage } from '../model/chat.ts';
import { cards } from './card.ts';
import { cloudKeys } from './cloud-key.ts';
import { emails } from './email.ts';
import { DATA_KINDS, type DataKind, type Finder, type Found } from './found.ts';
import { ibans } from './iban.ts';
import { addresses } from './ip.ts';
import { webTokens } from './jwt.ts';
import { pemBlocks } from './pem.ts';
import { phones } from './phone.ts';
import { decodingsOf, heldIn } from './readings.ts';
import { socialSecurityNumbers } from './ssn.ts';

/** By kind; where two kinds claim one place, the first of `DATA_KINDS` has it. */
const FINDERS: Readonly<Record<DataKind, Finder>> = {
  PEM: pemBlocks,
  JWT: webTokens,
  CLOUD_KEY: cloudKeys,
  EMAIL: emails,
  IBAN: ibans,
  CARD: cards,
  SSN: socialSecurityNumbers,
  IP: addresses,
  PHONE: phones,
};

export interface Redacted {
  readonly messages: readonly ChatMessage[];
  /** How many places of each kind were replaced; kinds without one are left out. */
  readonly counts: ReadonlyMap<DataKind, number>;
}

type Located = Found & { readonly kind: DataKind };

/**
 * Personal data in a text, however its digits, letters and spaces are written and whatever it is encoded in, from left to
 * right, without overlaps. Of base64 that holds some the whole run is one place, of the first kind in it.
 */
export function personalDataIn(text: string): readonly Located[] {
  const taken: Located[] = [];
  // What is decoded last says best where a value begins.
  const readings = decodingsOf(text).toReversed();
  const isWritten = readings.at(-1)?.text === text;
  for (const kind of DATA_KINDS) {
    for (const reading of readings)
      for (const { start, end, value } of FINDERS[kind](reading.text)) {
        const found = { start: reading.at(start), end: reading.at(end), value };
        if (!overlaps(taken, found)) insert(taken, { ...found, kind });
      }
    if (!isWritten)
      for (const found of FINDERS[kind](text)) if (!overlaps(taken, found)) insert(taken, { ...found, kind });
  }
  const [reading] = readings;
  for (const held of reading === undefined ? [] : heldIn(reading.text)) {
    const place = { start: reading?.at(held.start) ?? 0, end: reading?.at(held.end) ?? 0 };
    if (overlaps(taken, { ...place, value: '' })) continue;
    const first = DATA_KINDS.map((kind) => ({ kind, found: FINDERS[kind](held.text)[0] })).find(
      ({ found }) => found !== undefined,
    );
    if (first?.found !== undefined) insert(taken, { ...place, value: first.found.value, kind: first.kind });
  }
  return taken;
}

/**
 * Messages with typed placeholders, `[EMAIL_1]`, in the place of personal data. Within one conversation one value has
 * one placeholder, numbered in the order in which values come; nothing of a value is in it, and no key leads back.
 *
 * @param isTaken whether a kind is replaced; absent: every kind
 */
export function redacted(
  messages: readonly ChatMessage[],
  isTaken: (kind: DataKind) => boolean = () => true,
): Redacted {
  const numbers = new Map<string, number>();
  const last = usedNumbers(messages);
  const counts = new Map<DataKind, number>();
  const cleaned = messages.map((message) => {
    let [content, from] = ['', 0];
    for (const { start, end, value, kind } of personalDataIn(message.content)) {
      if (!isTaken(kind)) continue;
      const key = `${kind} ${value}`;
      const number = numbers.get(key) ?? (last.get(kind) ?? 0) + 1;
      if (!numbers.has(key)) {
        numbers.set(key, number);
        last.set(kind, number);
      }
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      content += `${message.content.slice(from, start)}[${kind}_${number}]`;
      from = end;
    }
    return { ...message, content: content + message.content.slice(from) };
  });
  return { messages: cleaned, counts };
}

/** A text by itself with placeholders in the place of personal data; `isTaken` as in {@link redacted}. */
export function redactedText(text: string, isTaken?: (kind: DataKind) => boolean): string {
  return redacted([{ role: 'user', content: text }], isTaken).messages[0]?.content ?? '';
}

/** The highest number of each kind that a conversation already holds a placeholder with: somebody cleaned it before. */
function usedNumbers(messages: readonly ChatMessage[]): Map<DataKind, number> {
  const used = new Map<DataKind, number>();
  for (const { content } of messages)
    for (const [, kind, number] of content.matchAll(/\[([A-Z_]{2,9})_(\d{1,6})\]/g))
      if (isKind(kind)) used.set(kind, Math.max(used.get(kind) ?? 0, Number(number)));
  return used;
}

function isKind(kind: string | undefined): kind is DataKind {
  return (DATA_KINDS as readonly (string | undefined)[]).includes(kind);
}

/** Index of the first of the places that ends after `at`; they are in order. */
function placeOf(places: readonly Found[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function overlaps(places: readonly Found[], { start, end }: Found): boolean {
  const next = places[placeOf(places, start)];
  return next !== undefined && next.start < end;
}

function insert<T extends Found>(places: T[], found: T): void {
  places.splice(placeOf(places, found.start), 0, found);
}
