import { inputError } from '../errors.ts';
import { parseUnambiguous } from '../input/unambiguous-json.ts';
import { type Statement, statementSchema } from './schema.ts';

/**
 * The statement of our own in a text.
 *
 * @param file how errors name it
 * @throws CuegateError `file-invalid` for anything else
 */
export function readStatement(text: string, file: string): Statement {
  const refuse = (problem: string) =>
    inputError('file-invalid', {
      file,
      problem,
      fix: 'name a statement as cuegate writes it: statements/cuegate.json of a report folder',
    });
  let json: unknown;
  try {
    json = parseUnambiguous(text);
  } catch {
    throw refuse('not JSON, or a key stands there twice');
  }
  const parsed = statementSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw refuse(`not a statement of cuegate (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`);
}
