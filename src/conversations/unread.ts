import { type Conversation, UNREAD_KINDS, type UnreadKind } from './conversation.ts';
import { Keys, unreadKeysOf } from './keys.ts';

/** The kinds of parts that data sets and servers write, by ours. */
const KINDS: Readonly<Record<string, UnreadKind>> = {
  image: 'image',
  image_url: 'image',
  input_image: 'image',
  audio: 'audio',
  input_audio: 'audio',
  output_audio: 'audio',
  file: 'file',
  input_file: 'file',
  document: 'file',
  reasoning: 'reasoning',
  thinking: 'reasoning',
  redacted_thinking: 'reasoning',
};

const MOST_NAMES = 8;
const MAX_NAME_CHARS = 60;

/** Counts what of one row stands there without being read as text. */
export class Unread {
  private readonly counts = new Map<UnreadKind, number>();
  private readonly names = new Set<string>();
  private readonly objects: { readonly keys: Keys; readonly under: string }[] = [];

  add(kind: UnreadKind, count: number = 1): void {
    if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  /** Counts a part and returns what stands in its place. */
  placeholder(type: unknown): string {
    const kind =
      (typeof type === 'string' && Object.hasOwn(KINDS, type) ? KINDS[type] : null) ?? 'other part';
    this.add(kind);
    return `[${kind}]`;
  }

  /** Keeps what a user is called. */
  addName(name: string): void {
    const told = name.toWellFormed().replace(/\s+/g, ' ').trim().slice(0, MAX_NAME_CHARS).toWellFormed();
    if (told !== '' && this.names.size < MOST_NAMES) this.names.add(told);
  }

  /** The keys of an object: those that are not read from it are told, after `under`. */
  keysOf(row: Readonly<Record<string, unknown>>, under = ''): Keys {
    const keys = new Keys(row);
    this.objects.push({ keys, under });
    return keys;
  }

  /** What stands beside the text of the messages; nothing where nothing does. */
  beside(read: readonly string[]): Pick<Conversation, 'names' | 'unreadKeys'> {
    const left = this.objects.flatMap(({ keys, under }) =>
      keys.left().map(([key, value]) => [`${under}${key}`, value] as const),
    );
    const unreadKeys = unreadKeysOf(left, read);
    return {
      ...(this.names.size === 0 ? {} : { names: [...this.names] }),
      ...(unreadKeys.length === 0 ? {} : { unreadKeys }),
    };
  }

  /** In a fixed order; nothing where all was read. */
  counted(): Pick<Conversation, 'unread'> {
    const found = UNREAD_KINDS.flatMap((kind) => {
      const count = this.counts.get(kind);
      return count === undefined ? [] : [[kind, count] as const];
    });
    return found.length === 0 ? {} : { unread: Object.fromEntries(found) };
  }
}
