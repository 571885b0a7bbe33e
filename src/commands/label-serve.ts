import { printNotice } from '../adapters/console/sink.ts';
import { startLabelServer } from '../adapters/http/label-server.ts';
import type { HumanGrade } from '../input/label.ts';
import { labelPage } from '../page/label-page.ts';
import type { Random } from '../ports.ts';
import { openDesk } from './label-desk.ts';
import type { LabelledFolder, LabelOptions } from './label-folder.ts';
import type { Readable } from './label-list.ts';
import type { PromptOf } from './label-prompts.ts';

const TOKEN_BYTES = 32;

/**
 * Serves the answers to read as a page on loopback, until the process is told to end.
 *
 * @returns the grades that were given
 */
export async function serveAnswers(
  labelled: LabelledFolder,
  items: readonly Readable[],
  {
    promptOf,
    by,
    random,
  }: { readonly promptOf: PromptOf; readonly random: Random } & Pick<LabelOptions, 'by'>,
): Promise<readonly HumanGrade[]> {
  const desk = openDesk(labelled, items, { by, promptOf });
  const token = Buffer.from(random.bytes(TOKEN_BYTES)).toString('base64url');
  const server = await startLabelServer(labelPage(), desk, token);
  printNotice(
    `Grade the answers in a browser on this machine, at an address that is good until this command ends:\n${server.url}\nCtrl-C ends it.`,
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return desk.given;
}
