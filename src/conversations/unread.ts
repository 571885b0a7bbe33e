import { UNREAD_KINDS, type UnreadKind } from './conversation.ts';

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

/** Counts what of one row stands there without being read as text. */
export class Unread {
  private readonly counts = new Map<UnreadKind, number>();

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

  /** In a fixed order; nothing where all was read. */
  counted(): { readonly unread?: Readonly<Partial<Record<UnreadKind, number>>> } {
    const found = UNREAD_KINDS.flatMap((kind) => {
      const count = this.counts.get(kind);
      return count === undefined ? [] : [[kind, count] as const];
    });
    return found.length === 0 ? {} : { unread: Object.fromEntries(found) };
  }
}
