// A bundle without its comments, in ASCII: Node keeps the whole text of a program in memory, and twice as wide where one
// character needs it. Names and lines stay as they are, so that whoever reads dist/ can read it. Licences stand beside it.
import { minifySync } from 'rolldown/utils';

const BEYOND_ASCII = /[^\0-\x7f]/g;
/** What stands in a text as it is written: an escape in its place would be another text. */
const RAW = /String\.raw\s*`[^`]*[^\0-\x7f]/;

/**
 * @param text of a program
 * @returns a program that does the same
 * @throws where it cannot be parsed, or would not do the same
 */
export function plainBundle(name: string, text: string): string {
  const { code, errors } = minifySync(name, text, {
    module: true,
    compress: false,
    mangle: false,
    codegen: { removeWhitespace: false, legalComments: 'none' },
  });
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
  if (RAW.test(code)) throw new Error(`${name}: a raw text holds a character beyond ASCII`);
  return code.replace(BEYOND_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
