import { judgedForm } from '../cues/apply.ts';
import { cut } from '../errors.ts';
import { showUnseen } from '../input/text.ts';
import { wrapped } from '../report/wrapped.ts';
import type { FrozenAnswer } from './answers.ts';
import type { Rejudge } from './schema.ts';

/** A flip with its texts, which are untrusted. */
export interface FlipExcerpt {
  readonly flip: Rejudge['flips'][number];
  readonly question: string;
  readonly answer: string;
}

const MAX_EXCERPTS = 10;
const MAX_CHARS = 1500;

/** The first flips with what was asked, without its cue, and answered. */
export function excerptsOfFlips(
  flips: Rejudge['flips'],
  answers: readonly FrozenAnswer[],
): readonly FlipExcerpt[] {
  const byKey = new Map(answers.map((one) => [one.record.key, one]));
  return flips.slice(0, MAX_EXCERPTS).flatMap((flip) => {
    const found = byKey.get(flip.answer);
    const text = found?.record.text ?? null;
    if (found === undefined || text === null) return [];
    const messages = judgedForm(found.prompt, found.condition.cue);
    const question = messages.map(({ role, content }) => `[${role}] ${content}`).join('\n\n');
    return [{ flip, question: shown(question), answer: shown(text) }];
  });
}

function shown(text: string): string {
  return cut(wrapped(showUnseen(text).text), MAX_CHARS);
}
