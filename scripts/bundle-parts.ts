// A program of dist/ and the parts of it that are loaded when something needs them.
import { createHash } from 'node:crypto';
import { plainBundle } from './plain-bundle.ts';

/** Where the bundler's program says in which file a part lies. */
const PLACE = 'return "" + chunkId + ".index.js";';
const PART = /^(\d+)\.index\.js$/;
const DIGITS = 10;

/**
 * What lies in dist/ of one entry: the program, and its parts in a folder of its name. A part is named by what is in it
 * and the program knows these names, so that parts of two versions are never mixed: one of another version is not found.
 *
 * @param entry name of the program without its ending
 * @param made what the bundler wrote, text by file name
 * @returns text by path in dist/, the program first
 * @throws Error where the bundler wrote something else than a program and its parts, or the program finds them another way
 */
export function withParts(entry: string, made: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const { 'index.js': program = '', ...others } = Object.fromEntries(made);
  const parts = Object.entries(others).map(([file, text]) => {
    const [, id] = PART.exec(file) ?? [];
    if (id === undefined) throw new Error(`the bundle of ${entry} has a file that is no part of it: ${file}`);
    const plain = plainBundle(file, text);
    return { id, text: plain, digest: createHash('sha256').update(plain).digest('hex').slice(0, DIGITS) };
  });
  const [before = '', after, ...more] = program.split(PLACE);
  if (more.length > 0 || (after === undefined) !== (parts.length === 0))
    throw new Error(`the bundle of ${entry} does not say where its parts lie as the bundler used to`);
  const digests = Object.fromEntries(parts.map(({ id, digest }) => [id, digest]));
  const place = `return "${entry}/" + chunkId + "-" + ${JSON.stringify(digests)}[chunkId] + ".js";`;
  const placed = after === undefined ? program : `${before}${place}${after}`;
  return new Map([
    [`${entry}.js`, plainBundle(`${entry}.js`, placed)],
    ...parts.map(({ id, text, digest }) => [`${entry}/${id}-${digest}.js`, text] as const),
  ]);
}
