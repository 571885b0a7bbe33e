import { angleClosingAt, closingAt, enclosingAt, splitAtCommas } from './brackets.ts';
import { codeOnly } from './code.ts';

/** A function, method or constructor that has a body. */
export interface Signature {
  /** Its name, `new X` for the constructor of X; of an arrow function the name that it is given to, or `=>`. */
  readonly name: string;
  readonly parameters: number;
}

/** Words before `(` that make it no method. */
const STATEMENTS = new Set(['if', 'for', 'while', 'switch', 'catch', 'with', 'return', 'await', 'typeof']);
/** Words before `(` that make it no call. */
const BEFORE_ARROW = new Set(['async', 'return', 'default', 'await', 'yield', 'of', 'in', 'case', 'else']);
/** Words of a type after which another part of it follows. */
const IN_TYPES = new Set([
  'keyof',
  'readonly',
  'typeof',
  'is',
  'asserts',
  'extends',
  'infer',
  'unique',
  'new',
]);
const WORD_BEFORE = /[\w$#]+$/;
/** What a function is given to: `const name =`, `name: Type =`, `name:`. */
const GIVEN_TO = /([\w$#]+)\s*(?:\??:[^=;{}()]*)?[=:]\s*(?:async\s*)?$/;
const LINES_BACK_CHARS = 400;

/**
 * The functions, methods and constructors that have a body, as they stand in the file. `this` is no parameter. Types of
 * functions, signatures without a body and calls are left out.
 */
export function signaturesIn(source: string): readonly Signature[] {
  const code = codeOnly(source);
  return [...code.matchAll(/\(/g)].flatMap(({ index: open }) => {
    const close = closingAt(code, open);
    const name = close === null ? null : nameOf(code, open, bodyAfter(code, close + 1));
    if (close === null || name === null) return [];
    const all = splitAtCommas(code.slice(open + 1, close)).filter((each) => !/^this\s*:/.test(each));
    return [{ name, parameters: all.length }];
  });
}

/** The name of the function whose parameters open at `open`; null where they are none. */
function nameOf(code: string, open: number, body: '{' | '=>' | null): string | null {
  const before = withoutTypeParameters(code.slice(0, open).trimEnd());
  const word = WORD_BEFORE.exec(before)?.[0] ?? '';
  const given = GIVEN_TO.exec(before.slice(-LINES_BACK_CHARS).replace(/\bfunction$/, ''))?.[1];
  if (body === '=>') {
    const isCall = /[\w$)\]]$/.test(before) && !BEFORE_ARROW.has(word);
    return isCall || isTypeAt(code, before) ? null : (given ?? '=>');
  }
  if (body === null || word === '' || STATEMENTS.has(word)) return null;
  if (word === 'function') return given ?? word;
  if (word === 'constructor')
    return `new ${
      before
        .match(/\bclass\s+[\w$]+/g)
        ?.at(-1)
        ?.slice(6) ?? '?'
    }`;
  return word;
}

/** Whether what follows `before` is a type: that of a name, of a property, or behind `type X =`. */
function isTypeAt(code: string, before: string): boolean {
  const text = before.slice(-LINES_BACK_CHARS);
  if (/(?:^|[^|])\|$|(?:^|[^&])&$|<$|\btype\s+[\w$]+(?:<[^;{}]*>)?\s*=$/.test(text)) return true;
  if (!text.endsWith(':')) return false;
  const outer = enclosingAt(code, before.length);
  if (outer === null || code[outer] === '(') return true;
  return /\b(?:const|let|var)\s+[\w$]+\s*:$/.test(text) || (code[outer] === '{' && opensType(code, outer));
}

/** Whether a brace opens members with types: of an interface, a class or an object type. */
function opensType(code: string, brace: number): boolean {
  const before = code.slice(0, brace).trimEnd();
  const text = before.slice(-LINES_BACK_CHARS);
  const declares = /\b(?:(?:interface|class)\s[^;{}]*|type\s+[\w$]+(?:<[^;{}]*>)?\s*=[^;{}]*)$/;
  return declares.test(text) || isTypeAt(code, before.replace(/\breadonly$/, '').trimEnd());
}

/** What the function begins with whose parameters end before `at`, behind its return type; null: it is none. */
function bodyAfter(code: string, at: number): '{' | '=>' | null {
  let rest = code.slice(at).trimStart();
  if (rest.startsWith('=>')) return '=>';
  if (rest.startsWith('{')) return '{';
  if (!rest.startsWith(':')) return null;
  rest = rest.slice(1).trimStart();
  for (let expectsPart = true; rest !== ''; rest = rest.trimStart()) {
    const word = /^[\w$]+/.exec(rest)?.[0];
    const next = rest.charAt(0);
    if (!expectsPart && rest.startsWith('=>')) return '=>';
    if (!expectsPart && next === '{') return '{';
    if (word !== undefined) {
      if (!expectsPart && !IN_TYPES.has(word)) return null;
      expectsPart = IN_TYPES.has(word);
      rest = rest.slice(word.length);
    } else if ('|&.'.includes(next)) {
      expectsPart = true;
      rest = rest.slice(1);
    } else {
      const end = endOfPart(rest, expectsPart);
      if (end === null) return null;
      rest = rest.slice(end + 1).trimStart();
      expectsPart = next === '(' && rest.startsWith('=>');
      if (expectsPart) rest = rest.slice(2);
    }
  }
  return null;
}

/** Where the part of a type ends that a bracket or a quote begins; null: no part of a type begins like this. */
function endOfPart(rest: string, expectsPart: boolean): number | null {
  const next = rest.charAt(0);
  if (next === '<') return angleClosingAt(rest, 0);
  if (next === '[' || (expectsPart && '({'.includes(next))) return closingAt(rest, 0);
  if (!expectsPart || !'\'"`'.includes(next)) return null;
  const end = rest.indexOf(next, 1);
  return end < 0 ? null : end;
}

function withoutTypeParameters(before: string): string {
  if (!before.endsWith('>') || before.endsWith('=>')) return before;
  for (let at = before.lastIndexOf('<'); at >= 0; at = before.lastIndexOf('<', at - 1))
    if (angleClosingAt(before, at) === before.length - 1) return before.slice(0, at).trimEnd();
  return before;
}
