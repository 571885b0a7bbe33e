import type { CurrentJob } from '../../session/forge.ts';

/** Address of one attempt of a run: what a status leads to. */
export function runAddress({ url, attempt }: Pick<CurrentJob, 'url' | 'attempt'>): string {
  return `${url}/attempts/${attempt}`;
}

/** Whether an address is that of an attempt. */
export function saysRun(
  address: string,
  { run, attempt }: { readonly run: number; readonly attempt: number },
): boolean {
  return address.endsWith(`/actions/runs/${run}/attempts/${attempt}`);
}

/** The number of the run that an address leads to; null when it leads elsewhere. */
export function runIn(address: string): number | null {
  const digits = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/\d+)?$/.exec(address)?.[1];
  return digits === undefined ? null : Number(digits);
}
