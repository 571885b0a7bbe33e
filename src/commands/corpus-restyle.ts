import { printNotice } from '../adapters/console/sink.ts';
import { restyle } from '../corpus/restyle.ts';
import { FORMS, type Form } from '../corpus/restyle-words.ts';
import type { Prompt } from '../corpus/row.ts';
import { inputError } from '../errors.ts';
import { counted } from '../numbers.ts';
import { readPrompts } from './corpus-read.ts';
import type { Ended } from './ending.ts';

export interface RestyleCorpusOptions {
  readonly form: string;
  readonly seed: string;
  /** Print a cue with the questions as its `rewrite`, instead of rows. */
  readonly cue?: boolean;
}

/**
 * The open questions of a corpus in the form of a field of work: as rows of a corpus, or as a cue whose condition asks
 * them so. Other kinds of prompt have a form of their own and are left out, which is said. Exit 0.
 *
 * @throws CuegateError as {@link readPrompts}; `input-invalid` for a form that there is not, and `corpus-invalid` where
 *   no prompt is an open question
 */
export async function restyleCorpusCommand(
  named: readonly string[],
  { form, seed, cue = false }: RestyleCorpusOptions,
  bundleFolder: string,
): Promise<Ended> {
  if (!isForm(form))
    throw inputError('input-invalid', {
      file: '--form',
      value: form,
      problem: `must be one of ${FORMS.join(', ')}`,
      fix: '--form ticket',
    });
  const { prompts } = await readPrompts(named, bundleFolder);
  const open = prompts.filter(({ kind }) => kind === 'open');
  if (open.length === 0)
    throw inputError('corpus-invalid', {
      file: named.join(', '),
      key: 'kind',
      problem: 'none of the prompts is an open question',
      fix: '"kind": "open"',
    });
  const left = prompts.length - open.length;
  if (left > 0)
    printNotice(`${counted(left, 'prompt')} left out: only open questions are put into another form.`);
  const texts = open.map((prompt) => restyle(prompt.messages.at(-1)?.content ?? '', form, seed));
  if (!cue)
    return { text: open.map((prompt, at) => rowOf(prompt, texts[at] ?? '', form)).join('\n'), exit: 0 };
  const rewrite = Object.fromEntries(open.map(({ id }, at) => [id, texts[at] ?? '']));
  return { json: { id: `as-${form}`, family: 'form', rewrite }, exit: 0 };
}

function isForm(text: string): text is Form {
  return (FORMS as readonly string[]).includes(text);
}

/** A row of a corpus; its id and strata say the form. */
function rowOf({ messages, strata, id, kind, ...rest }: Prompt, text: string, form: Form): string {
  const asked = messages.map((message, at) =>
    at === messages.length - 1 ? { ...message, content: text } : message,
  );
  return JSON.stringify({ id: `${id}-${form}`, kind, messages: asked, strata: [...strata, form], ...rest });
}
