import { type Document, isNode, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import { type CuegateError, cut, type InputCode, inputError } from '../errors.ts';
import { doubtfulLineEnd, hiddenCharacterLine } from './text.ts';

/** Checked before parsing: the parser's duplicate-key check is quadratic. */
const MAX_BYTES = 64 * 1024;
const MAX_LINES = 2000;

/** A parsed file that still knows on which line each key stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** A scalar as it stands in the file; null when there is none on the path. */
  sourceOf(path: readonly PropertyKey[]): string | null;
  /** 1-based line of the deepest existing node on the path. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads one YAML 1.2 (core schema) document under the limits of the contract: size and lines before parsing,
 * no aliases, anchors, tags, directives or second document, warnings are errors.
 *
 * @param code reason code of the error, e.g. `policy-invalid`
 * @throws CuegateError naming the file, the line and the fix
 */
export function readYaml(raw: string, file: string, code: InputCode): YamlFile {
  const text = raw.replace(/^\uFEFF/, '');
  const refuse = (problem: string, fix: string, line?: number): CuegateError =>
    inputError(code, { file, problem, fix, ...(line === undefined ? {} : { line }) });

  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes > MAX_BYTES)
    throw refuse(
      `the file has ${bytes} bytes, more than ${MAX_BYTES}`,
      'move lists such as cues or prompts into files of their own',
    );
  const lines = text.split('\n').length;
  if (lines > MAX_LINES)
    throw refuse(
      `the file has ${lines} lines, more than ${MAX_LINES}`,
      'move lists such as cues or prompts into files of their own',
    );
  const hidden = hiddenCharacterLine(text);
  if (hidden !== null)
    throw refuse(
      'a control, hidden direction or tag character',
      'delete the invisible characters on this line',
      hidden,
    );
  // What one reader takes for a comment, another would read as keys: two models, of which one is asked.
  const ended = doubtfulLineEnd(text);
  if (ended !== null)
    throw refuse(
      'a line end that not every reader of YAML takes for one (CR alone, U+0085, U+2028 or U+2029)',
      'end every line with LF or CRLF',
      ended,
    );
  const directive = text.split('\n').findIndex((line) => line.startsWith('%'));
  if (directive >= 0) throw refuse('a YAML directive', 'delete the line that begins with %', directive + 1);

  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter,
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (document === undefined || document.contents === null)
    throw refuse('the file is empty', 'version: 1', 1);
  if (second !== undefined)
    throw refuse(
      'a second YAML document',
      'delete the line --- and everything after it',
      lineCounter.linePos(second.range[0]).line,
    );
  const [trouble] = [...document.errors, ...document.warnings];
  const twice = trouble?.code === 'DUPLICATE_KEY' ? keyTwice(document, trouble.pos[0]) : null;
  if (trouble !== undefined && twice !== null)
    throw inputError(code, {
      file,
      line: lineCounter.linePos(twice.offset).line,
      key: twice.key,
      problem: `${twice.key} stands here twice; it may belong under ${twice.owner}, which is empty: indent it`,
      fix: `put two more spaces before ${twice.key}:, so that it stands below ${twice.owner}:`,
    });
  if (trouble !== undefined)
    throw refuse(
      `not valid YAML: ${cut(trouble.message.split('\n')[0] ?? '')}`,
      trouble.code === 'DUPLICATE_KEY'
        ? 'keep one of the two lines'
        : 'correct the indentation or quoting of this line',
      lineCounter.linePos(trouble.pos[0]).line,
    );
  visit(document, {
    Pair: (_key, { key }) => {
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : null;
      if (name !== null && name !== '__proto__') return;
      const line = isNode(key) ? lineCounter.linePos(key.range?.[0] ?? 0).line : 1;
      if (name === null) throw refuse('a key that is not a plain name', 'write the key as a name', line);
      throw inputError(code, { file, line, key: name, problem: 'unknown key', fix: `remove ${name}` });
    },
    Alias: (_key, node) => {
      throw refuse('a YAML alias', 'write the value out', lineCounter.linePos(node.range?.[0] ?? 0).line);
    },
    Node: (_key, node) => {
      const line = lineCounter.linePos(node.range?.[0] ?? 0).line;
      if ('anchor' in node && node.anchor !== undefined)
        throw refuse('a YAML anchor', `remove &${node.anchor}`, line);
      if (node.tag !== undefined)
        throw refuse(`a YAML tag (${node.tag})`, 'remove the tag that begins with !', line);
    },
  });
  return {
    file,
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    sourceOf: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && typeof node.source === 'string' ? node.source : null;
    },
    lineOf: (path) => lineCounter.linePos(offsetOf(document, path)).line,
  };
}

/** A key that stands twice because it has lost its indentation. */
interface KeyTwice {
  readonly key: string;
  /** The empty key above it. */
  readonly owner: string;
  /** Where it stands for the second time. */
  readonly offset: number;
}

/** @param from where the parser says that the second key begins: with the line end before it, perhaps */
function keyTwice(document: Document, from: number): KeyTwice | null {
  let found: KeyTwice | null = null;
  visit(document, {
    Map: (_key, { items }) => {
      const at = items.findIndex(({ key }) => isNode(key) && (key.range?.[0] ?? -1) >= from);
      const key = items[at]?.key;
      const above = items.slice(0, Math.max(0, at));
      const owner = above.findLast(
        ({ value }) => value === null || (isScalar(value) && value.value === null),
      )?.key;
      const isTwice = above.some(
        (other) => isScalar(other.key) && isScalar(key) && other.key.value === key.value,
      );
      if (!isTwice || !isScalar(key) || !isScalar(owner)) return undefined;
      found = { key: String(key.value), owner: String(owner.value), offset: key.range?.[0] ?? from };
      return visit.BREAK;
    },
  });
  return found;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (parent !== null && typeof parent === 'object' && 'items' in parent && Array.isArray(parent.items)) {
      for (const item of parent.items as { key?: unknown }[])
        if (isNode(item.key) && 'value' in item.key && item.key.value === last)
          return item.key.range?.[0] ?? 0;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
