import type { JudgementFacts, PageColumns } from './columns.ts';
import type { PageMessage, PagePrompt } from './data.ts';
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

/** The data as a page embeds them, as JSON in pieces, none longer than what belongs to one answer; `unpack` makes them again. */
export function* packed<A>(data: PageColumns<A>): Generator<string> {
  const { withheld, prompts, conditions, answers } = data;
  const words = new Places<string>((word) => word);
  const ids = new Places<string>((id) => id);
  const frames = new Places<Frame>((frame) => JSON.stringify(frame));
  const frameOf = (answer: A): number => {
    const asked = data.asked(answer);
    return frames.of(asked === null ? null : framed(asked, prompts[data.facts(answer).prompt]));
  };
  const facts = <T>(of: (facts: ReturnType<typeof data.facts>) => T) =>
    mapped(answers, (one) => of(data.facts(one)));
  yield `{${member('schema', PACKED_SCHEMA)},${member('withheld', withheld)},${member('conditions', conditions)}`;
  yield `,${member('prompts', prompts)}`;
  yield* column(
    'key',
    facts(({ key }) => key.slice(0, KEY_DIGITS)),
  );
  yield* column(
    'role',
    facts(({ role }) => words.of(role)),
  );
  yield* column(
    'condition',
    facts(({ condition }) => words.of(condition)),
  );
  yield* column(
    'draw',
    facts(({ draw }) => draw),
  );
  yield* column(
    'prompt',
    facts(({ prompt }) => ids.of(prompt)),
  );
  yield* column(
    'outcome',
    facts(({ outcome }) => words.of(outcome)),
  );
  yield* column(
    'counted',
    facts(({ counted }) => words.of(counted)),
  );
  yield* column(
    'use',
    facts(({ use }) => words.of(use)),
  );
  yield* column(
    'reason',
    mapped(answers, (answer) => words.of(data.reason(answer))),
  );
  yield* column('frame', mapped(answers, frameOf));
  yield* column('text', data.texts());
  yield* column(
    'isCut',
    facts(({ outcome }) => Number(outcome === 'truncated')),
  );
  yield* column('reasoning', data.reasoning());
  const quotes = data.quotes()[Symbol.iterator]();
  yield* column(
    'judgements',
    mapped(answers, (answer) =>
      data.judgements(answer).map((one) => packedJudgement(one, quotes.next().value ?? '', words)),
    ),
  );
  yield* column(
    'labels',
    mapped(answers, (answer) => data.labels(answer)),
  );
  yield `,${member('ids', ids.all)},${member('words', words.all)},${member('frames', frames.all)}}`;
}

function member<Name extends keyof PackedPage>(name: Name, value: PackedPage[Name]): string {
  return `"${name}":${JSON.stringify(value)}`;
}

function* column(name: keyof PackedPage, values: Iterable<unknown>): Generator<string> {
  let before = `,"${name}":[`;
  for (const value of values) {
    yield `${before}${JSON.stringify(value)}`;
    before = ',';
  }
  yield before === ',' ? ']' : `${before}]`;
}

function* mapped<A, T>(all: Iterable<A>, of: (one: A) => T): Generator<T> {
  for (const one of all) yield of(one);
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
  { use, repeat, judge, alignment, coherence, kind, quoteVerified, reason }: JudgementFacts,
  quote: string,
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
