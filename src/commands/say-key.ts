import { messageOf } from '../report/messages.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { type Release, reasonOf, type SessionWorld, type Settled } from '../session/session.ts';
import type { ActionEnd } from './action-end.ts';
import { cacheNames } from './cache-key.ts';
import { evidenceOf } from './evidence-of.ts';

/**
 * The step before the gate: says which evidence the release has, so that its records can be restored. It decides
 * nothing and is never red: whatever keeps it from saying so, the gate meets and reports, too.
 */
export async function sayKey(
  find: () => Promise<Release | Settled>,
  run: { readonly id: number; readonly attempt: number },
  world: SessionWorld,
): Promise<ActionEnd> {
  try {
    const found = await find();
    if ('reason' in found || found.planOnly !== undefined)
      return said('cuegate: there is no evidence to restore.', {}, []);
    const { evidenceKey } = await evidenceOf(found, world);
    const { key, prefix } = cacheNames(evidenceKey, run);
    return said(
      `cuegate: the evidence of this release is ${evidenceKey.slice(0, 16)}.`,
      { 'evidence-key': evidenceKey, 'cache-key': key, 'cache-prefix': prefix },
      [],
    );
  } catch (error) {
    const { why } = messageOf(reasonOf(error), quoteForTerminal);
    return said('cuegate: no evidence can be restored.', {}, [`No evidence can be restored. ${why}`]);
  }
}

function said(text: string, outputs: ActionEnd['outputs'], warnings: readonly string[]): ActionEnd {
  return { exit: 0, outputs, summary: '', annotations: [], warnings, terminal: `${text}\n` };
}
