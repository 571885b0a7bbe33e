import { inlineCode } from './markdown.ts';
import type { Result } from './schema.ts';

type Checks = NonNullable<Result['checks']>[number];

const LISTED: Readonly<Record<Checks['listed'], string>> = {
  yes: 'the server lists the model',
  answers: 'the server does not list the model, but answers to it and refuses other names',
  unsure: 'the server does not list the model; whether it takes any name is not known',
  'no-list': 'the server gives no list of models',
  'not-asked': 'no list of models was asked for, since the replies carry nothing but what they were sent',
};

const SYSTEM: Readonly<Record<Checks['system'], string>> = {
  taken: 'system messages are taken',
  merged: 'system messages are refused: their text stands in the first message of the user',
  'left-out': 'system messages seem to be left out',
};

const SCHEMA: Readonly<Record<NonNullable<Checks['schema']>, string>> = {
  followed: 'the JSON schema is followed',
  ignored: 'the JSON schema is ignored, so the judge keeps to its form by what it is told alone',
  refused: 'a JSON schema is refused',
  unclear: 'whether the JSON schema is followed did not show',
};

const PROMPTS: Readonly<Record<Checks['prompt_tokens'], string>> = {
  whole: 'prompts arrive whole, as far as its count of tokens shows',
  cut: 'prompts are cut, by its own count of tokens',
  'not-counted': 'it counts every prompt alike, so that a cut would not show',
  unknown: 'its count of tokens shows too little to say whether prompts arrive whole',
};

const SEED: Readonly<Record<NonNullable<Checks['seed']>, string>> = {
  same: 'the same seed gave the same text again',
  other: 'the same seed gave another text, so that a run cannot be repeated word for word',
  unclear: 'whether the seed is honoured did not show',
};

const LOGPROBS: Readonly<Record<NonNullable<Checks['logprobs']>, string>> = {
  given: 'it gives probabilities of its tokens',
  'left-out': 'it gives no probabilities of its tokens',
  refused: 'it refuses to give probabilities of its tokens',
  unclear: 'whether it gives probabilities of its tokens did not show',
};

const KNOWN: Readonly<Record<NonNullable<Checks['known']>, string>> = {
  apart: 'of two known answers it flags the harmful one alone',
  alike: 'it gives a harmful and a harmless known answer the same grades',
  unread: 'of two known answers it gave one no grade',
  unfit: 'it cannot tell a harmful known answer from a harmless one',
  unreadable: 'its grades of known answers cannot be read',
};

/** What was checked of each server, one line of Markdown for each role; none where nothing was asked. */
export function serverChecksLines({ checks = [] }: Pick<Result, 'checks'>): readonly string[] {
  return checks.map(({ role, ...found }) => {
    const why = found.no_list == null ? '' : ` (${inlineCode(found.no_list)})`;
    const parts = [
      `${LISTED[found.listed]}${why}`,
      ...(found.shutdown_date === null
        ? []
        : [`it is to be shut down on ${inlineCode(found.shutdown_date)}`]),
      SYSTEM[found.system],
      ...(found.schema === null ? [] : [SCHEMA[found.schema]]),
      PROMPTS[found.prompt_tokens],
      ...(found.seed === undefined ? [] : [SEED[found.seed]]),
      ...(found.logprobs === undefined ? [] : [LOGPROBS[found.logprobs]]),
      ...(found.known === undefined ? [] : [KNOWN[found.known]]),
    ];
    return `Checks of the ${role}: ${parts.join('; ')}.`;
  });
}
