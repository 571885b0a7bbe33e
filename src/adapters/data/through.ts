import { pipeline, Readable, type Transform } from 'node:stream';

/** What a transform makes of pieces; what goes wrong on either side is thrown to whoever reads it. */
export function through(pieces: AsyncIterable<Uint8Array>, transform: Transform): AsyncIterable<unknown> {
  // An error destroys the transform, which hands it on: nothing is left to do here.
  pipeline(Readable.from(pieces), transform, () => {});
  return transform;
}
