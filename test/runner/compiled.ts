import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Node keeps here what it compiled: all files of tests start the same bundle, some a hundred times. */
export const COMPILED = { NODE_COMPILE_CACHE: join(tmpdir(), 'cuegate-compiled') } as const;
