import { minifySync } from 'rolldown/utils';

/**
 * The same program without comments, a quarter shorter. Names, statements and lines stay readable: who looks into
 * `dist/` finds the code as it was written. The licences that stood in comments are in `licences.txt`.
 *
 * @param name of the file, for the error
 * @throws Error where the text is no program
 */
export function withoutComments(code: string, name: string): string {
  const printed = minifySync(name, code, {
    module: true,
    compress: false,
    mangle: false,
    codegen: { removeWhitespace: false, legalComments: 'none' },
  });
  const [error] = printed.errors;
  if (error !== undefined) throw new Error(`${name} cannot be printed: ${error.message}`);
  return printed.code;
}
