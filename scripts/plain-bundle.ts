// A bundle without its comments, in ASCII: Node keeps the whole text of a program in memory, and twice as wide where one
// character needs it. Lines stay as they are, and names, but for the long ones that the bundler gives to modules,
// so that whoever reads dist/ can read it. Licences stand beside it.
import { minifySync } from 'rolldown/utils';

const BEYOND_ASCII = /[^\0-\x7f]/g;
/** What stands in a text as it is written: an escape in its place would be another text. */
const RAW = /String\.raw\s*`[^`]*[^\0-\x7f]/;

/** How the bundler names what a module takes of another, behind the name of its file. */
const IMPORTED = /(?<=[\w$])__WEBPACK_IMPORTED_MODULE_(\d+)__/g;

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
  return shortened(name, code).replace(
    BEYOND_ASCII,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function shortened(name: string, code: string): string {
  const short = (one: string) => one.replace(IMPORTED, '_m$1');
  const words = new Set(code.match(/[\w$]+/g));
  const taken = [...words].find((one) => short(one) !== one && words.has(short(one)));
  if (taken !== undefined) throw new Error(`${name}: ${short(taken)} is the name of something else`);
  return short(code);
}
