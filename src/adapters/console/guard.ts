import { harmlessLines } from './harmless.ts';

const EXIT_ERROR = 3;

/**
 * Makes every way the process can end unplanned an error: a thrown string, a forgotten promise. A reader that
 * closes our output early (`| head`) is no fault and changes no exit code.
 */
export function guardProcess(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const end = (error: unknown): void => {
    const name = error instanceof Error ? error.name : typeof error;
    process.stderr.write(
      `${harmlessLines(`cuegate failed in a way nobody planned for (${name}); nothing was decided.`)}\n`,
    );
    process.exit(EXIT_ERROR);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
