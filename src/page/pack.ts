import type { PageAnswer, PageData, PageJudgement, PageMessage, PagePrompt } from './data.ts';
import { type Frame, PACKED_SCHEMA, type PackedJudgement, type PackedPage } from './unpack.ts';

/** Of a key: as many as its link has. */
const KEY_DIGITS = 16;

/** Things by their places, each once, in the order in which they come. */
class Places<T> {
  readonly all: T[] = [];
  private readonly at = new Map<string, number>();
  private readonly nameOf: (one: T) => string;

  constructor(nameOf: (one: T) => string) {
    this.nameOf = nameOf;
  }

  /** −1 for null. */
  of(one: T | null | undefined): number {
    if (one == null) return -1;
    const name = this.nameOf(one);
    const known = this.at.get(name);
    if (known !== undefined) return known;
    this.at.set(name, this.all.length);
    this.all.push(one);
    return this.all.length - 1;
  }
}

/** The data as a page embeds them; `unpack` makes them again. */
export function pack({ withheld, prompts, conditions, answers }: PageData): PackedPage {
  const words = new Places<string>((word) => word);
  const ids = new Places<string>((id) => id);
  const frames = new Places<Frame>((frame) => JSON.stringify(frame));
  const column = <T>(of: (answer: PageAnswer) => T): readonly T[] => answers.map(of);
  return {
    schema: PACKED_SCHEMA,
    withheld,
    conditions,
    prompts,
    key: column(({ key }) => key.slice(0, KEY_DIGITS)),
    role: column(({ role }) => words.of(role)),
    condition: column(({ condition }) => words.of(condition)),
    draw: column(({ draw }) => draw),
    prompt: column(({ prompt }) => ids.of(prompt)),
    outcome: column(({ outcome }) => words.of(outcome)),
    counted: column(({ counted }) => words.of(counted)),
    use: column(({ use }) => words.of(use)),
    reason: column(({ reason }) => words.of(reason)),
    frame: column(({ asked, prompt }) => frames.of(asked === null ? null : framed(asked, prompts[prompt]))),
    text: column(({ text }) => text),
    isCut: column(({ isCut }) => Number(isCut)),
    reasoning: column(({ reasoning }) => reasoning),
    judgements: column(({ judgements }) => judgements.map((one) => packedJudgement(one, words))),
    labels: column(({ labels }) => labels),
    ids: ids.all,
    words: words.all,
    frames: frames.all,
  };
}

/** Messages by those of their prompt: the first of the same role that a message holds, and the cue around it. */
function framed(asked: readonly PageMessage[], prompt: PagePrompt | undefined): Frame {
  return asked.map(({ role, text }) => {
    const place =
      prompt?.messages.findLastIndex(
        (own) => own.role === role && own.text !== '' && text.includes(own.text),
      ) ?? -1;
    const own = prompt?.messages[place]?.text;
    if (own === undefined) return [role, text, -1, ''];
    const at = text.indexOf(own);
    return [role, text.slice(0, at), place, text.slice(at + own.length)];
  });
}

function packedJudgement(
  { use, repeat, judge, alignment, coherence, kind, quote, quoteVerified, reason }: PageJudgement,
  words: Places<string>,
): PackedJudgement {
  return [
    words.of(use),
    repeat,
    words.of(judge),
    alignment,
    coherence,
    words.of(kind),
    quote,
    Number(quoteVerified),
    words.of(reason),
  ];
}
