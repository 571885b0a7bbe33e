import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** Which files of a part a worker takes: those whose number is `at` modulo `of`. */
export interface Slice {
  readonly at: number;
  readonly of: number;
}

interface Task {
  readonly part: string;
  readonly slice: Slice;
  readonly argv: readonly string[];
}

/** What this thread is to do; null in the main one. */
export const task: Task | null = isMainThread ? null : (workerData as Task);

/** Hands a worker's results to the main thread. */
export function handOver(results: unknown): void {
  parentPort?.postMessage(results);
}

/**
 * The results of a part from so many workers, those of each in the order of its files. Each worker runs the entry with
 * its slice: a file is mined by one alone, so that the figures are those of one process, times aside.
 */
export async function fromWorkers<R>(part: string, of: number): Promise<readonly R[]> {
  const all = Array.from(
    { length: of },
    (_, at) =>
      new Promise<R>((resolve, reject) => {
        const data: Task = { part, slice: { at, of }, argv: process.argv.slice(2) };
        const worker = new Worker(new URL('../mining.ts', import.meta.url), {
          workerData: data,
          argv: [...data.argv],
        });
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', (code) => reject(new Error(`a worker ended with ${code} and no result`)));
      }),
  );
  return Promise.all(all);
}

/** The files of a slice. */
export function* sliced<T>(files: Iterable<T>, slice: Slice): Generator<T> {
  let number = 0;
  for (const file of files) if (number++ % slice.of === slice.at) yield file;
}

/** The lists of slices as one, in the order of their files. */
export function interleaved<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
