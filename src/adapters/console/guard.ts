import { processSecrets, standingSecrets } from './secrets.ts';
import { MARK, printNotice } from './sink.ts';

const EXIT_ERROR = 3;

/**
 * Makes every way the process can end unplanned an error: a thrown string, a forgotten promise. A reader that
 * closes our output early (`| head`) is no fault and changes no exit code. From here on no sink shows a secret
 * that is known before any file is read, and Node's own warnings go through the sink, too.
 */
export function guardProcess(): void {
  processSecrets.add(standingSecrets(process.env));
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const end = (error: unknown): void => {
    const name = error instanceof Error ? error.name : typeof error;
    printNotice(
      `cuegate failed in a way nobody planned for (${name}); nothing was decided.\nNext: start it again; if it ends so again, install cuegate again.`,
    );
    process.exit(EXIT_ERROR);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => printNotice(`warning of Node: ${name}: ${message}`, MARK));
}
