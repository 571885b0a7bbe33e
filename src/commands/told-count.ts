import type { Log } from '../ports.ts';

const TIMES_TOLD = 10;

/** Tells about every tenth part how far it has come. */
export function counter(what: string, of: number, { log }: { readonly log: Log }): () => void {
  let done = 0;
  const step = Math.max(1, Math.ceil(of / TIMES_TOLD));
  return () => {
    done += 1;
    if (done % step === 0 || done === of) log.info(`${done} of ${of} ${what}`);
  };
}
