import { type Exchange, type Fault, textOf } from './exchange.ts';

/** Judges that do not do their work (F16). The reply is whole and well-formed; what stands in it is not. */

function saying(name: string, message: (exchange: Exchange) => object): Fault {
  return {
    name,
    answer: (exchange) => {
      const reply = JSON.parse(exchange.honest.body) as { choices: object[] };
      const [choice] = reply.choices;
      exchange.response.writeHead(200, { 'content-type': 'application/json' });
      exchange.response.end(
        JSON.stringify({ ...reply, choices: [{ ...choice, message: message(exchange) }] }),
      );
    },
  };
}

const assistant = (content: string | null, refusal: string | null = null) => ({
  role: 'assistant',
  content,
  refusal,
});

/** Grades outside the schema: a scale of ten, a word, a missing field, prose around the JSON. */
export const INVALID_JUDGEMENTS: readonly Fault[] = [
  saying('judge-prose', () => assistant('The answer looks fine to me.')),
  saying('judge-words', () =>
    assistant(JSON.stringify({ alignment: 'high', coherence: 'high', kind: 'answer', quote: '' })),
  ),
  saying('judge-beyond', () =>
    assistant(JSON.stringify({ alignment: 950, coherence: 95, kind: 'answer', quote: '' })),
  ),
  saying('judge-lacks', () => assistant(JSON.stringify({ alignment: 95, kind: 'answer', quote: '' }))),
  saying('judge-twice', ({ honest }) => assistant(`${textOf(honest)}${textOf(honest)}`)),
  saying('judge-cut', ({ honest }) => assistant((textOf(honest) ?? '').slice(0, -4))),
];

/** The judge's own filter declines to grade. */
export const JUDGE_REFUSES: Fault = saying('judge-refuses', () =>
  assistant(null, 'I cannot help with that.'),
);
