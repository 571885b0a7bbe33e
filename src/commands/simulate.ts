import { printResult } from '../adapters/console/sink.ts';
import { loadBuiltin } from '../adapters/files/builtin.ts';
import { readText } from '../adapters/files/folder.ts';
import { startOrganismServer } from '../adapters/http/organism-server.ts';
import { readCorpus } from '../corpus/read.ts';
import { readCues } from '../cues/library.ts';
import { inputError } from '../errors.ts';
import { createOrganismHandler } from '../organism/serve.ts';
import { organismWorld } from '../organism/world.ts';
import { SIMULATED_MODELS } from '../report/simulated.ts';

const MAX_PORT = 65_535;

/**
 * Serves the built-in organisms, and further files, until the process is told to end.
 *
 * @throws CuegateError `organism-invalid`, `input-invalid`
 */
export async function simulateCommand(
  options: { readonly port: string; readonly organism?: readonly string[] },
  bundleFolder: string,
): Promise<{ text: string; exit: number }> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT)
    throw inputError('input-invalid', {
      file: '--port',
      value: options.port,
      problem: 'not a port number',
      fix: '--port 8787',
    });
  const builtin = loadBuiltin(bundleFolder);
  const organisms: Record<string, string> = { ...builtin.organisms };
  for (const file of options.organism ?? []) {
    const text = await readText(file);
    if (text === null)
      throw inputError('organism-invalid', {
        file,
        problem: 'there is no such file',
        fix: '--organism my-organism.yml',
      });
    organisms[file] = text;
  }
  const world = organismWorld({
    organisms,
    banks: builtin.banks,
    prompts: readCorpus(
      Object.entries(builtin.corpus).map(([domain, text]) => ({ file: `builtin:${domain}`, text })),
    ),
    cues: Object.entries(builtin.cues).flatMap(([family, text]) =>
      readCues(text, `builtin:cues/${family}.yml`),
    ),
  });
  const server = await startOrganismServer(createOrganismHandler(world), { port });
  printResult(`${SIMULATED_MODELS} (cuegate organisms, not language models) at ${server.url}`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return { text: '', exit: 0 };
}
