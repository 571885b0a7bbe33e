import { pipeline, type Readable, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** More are an attack: each one can unpack a thousandfold. */
const MAX_CODINGS = 2;
// What was cut short is given out as far as it came, as curl and browsers do.
const ZLIB = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

const DECODERS: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', () => createGunzip(ZLIB)],
  ['x-gzip', () => createGunzip(ZLIB)],
  ['deflate', () => createInflate(ZLIB)],
  ['br', () => createBrotliDecompress(BROTLI)],
]);

/** What servers are told that we can unpack. */
export const ACCEPTED_CODINGS = 'gzip, br';

/**
 * A body without the codings that its `content-encoding` names, the last one first; as it is where one of them is
 * unknown.
 *
 * @param codings comma between them; null: none
 * @throws Error for more than two
 */
export function unpacked(body: Readable, codings: string | null): Readable {
  const names = (codings ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length > MAX_CODINGS) throw new Error(`the body is packed ${names.length} times`);
  const decoders = names.toReversed().map((name) => DECODERS.get(name));
  if (decoders.length === 0 || decoders.includes(undefined)) return body;
  // Whoever reads the last one is told of every error.
  return decoders.reduce<Readable>(
    (from, decoder) => pipeline(from, decoder?.() as Transform, () => {}),
    body,
  );
}
