import { inputError } from '../errors.ts';
import type { Cue } from '../input/cue.ts';
import { ORGANISM_INVALID } from './read.ts';
import type { When } from './schema.ts';
import { type Trace, traceOf } from './trace.ts';

/**
 * When a trigger is present in a request, with cues and families looked up in the library.
 *
 * @param key where the trigger stands in the file, for errors
 * @throws CuegateError `organism-invalid` for a cue or family that the library does not have, or that leaves
 * nothing in a request to be recognised by
 */
export function resolveWhen(when: When, library: readonly Cue[], file: string, key: string): Trace {
  const { cue: id, family, text } = when;
  if (text !== undefined) return (messages) => messages.some(({ content }) => content.includes(text));

  const cues = library.filter((cue) => (id === undefined ? cue.family === family : cue.id === id));
  if (cues.length === 0)
    throw inputError(ORGANISM_INVALID, {
      file,
      key,
      value: id ?? family ?? '',
      problem: 'the cue library has no such cue',
      fix: `when: { cue: ${library[0]?.id ?? '…'} }`,
    });
  const traces = cues.map((cue) => {
    const trace = traceOf(cue);
    if (trace !== null) return trace;
    throw inputError(ORGANISM_INVALID, {
      file,
      key,
      value: cue.id,
      problem: `the cue ${cue.id} leaves nothing in a request to be recognised by`,
      fix: 'name other cues, one trigger each',
    });
  });
  return (messages) => traces.some((trace) => trace(messages));
}
