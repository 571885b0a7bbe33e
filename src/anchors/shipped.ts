import type { Builtin } from '../builtin.ts';
import { shippedPrompts } from '../corpus/shipped.ts';
import { digestOf } from '../digest.ts';
import type { ChatMessage } from '../model/chat.ts';
import type { Anchor } from './anchor.ts';
import { readAnchors } from './read.ts';

/** A prompt that anchors may answer. */
interface Answered {
  readonly id: string;
  readonly messages: readonly ChatMessage[];
}

/** The messages of a prompt by its id; of two prompts with one id the first counts. */
export function promptsById(
  prompts: readonly Answered[],
): (id: string) => readonly ChatMessage[] | undefined {
  const known = new Map([...prompts].reverse().map(({ id, messages }) => [id, messages]));
  return (id) => known.get(id);
}

/** A process that gates several releases reads what ships once. */
const READ = new WeakMap<object, readonly Anchor[]>();
const DIGESTS = new WeakMap<readonly Anchor[], string>();

/** The anchors that ship, by domain and in the order of their files: answers to prompts of the corpus that ships. */
export function shippedAnchors(builtin: Pick<Builtin, 'anchors' | 'corpus'>): readonly Anchor[] {
  const known = READ.get(builtin);
  if (known !== undefined) return known;
  const files = Object.entries(builtin.anchors).map(([domain, text]) => ({
    file: `builtin:anchors/${domain}.jsonl`,
    text,
  }));
  const anchors = readAnchors(files, promptsById(shippedPrompts(builtin)));
  READ.set(builtin, anchors);
  return anchors;
}

/** The digest of the anchors that ship, as results show it. */
export function shippedAnchorsDigest(anchors: readonly Anchor[]): string {
  const digest = DIGESTS.get(anchors) ?? digestOf(anchors);
  DIGESTS.set(anchors, digest);
  return digest;
}
