import { printJson, printResult } from '../adapters/console/sink.ts';
import { loadBuiltin } from '../adapters/files/builtin.ts';
import { codeOf } from '../adapters/files/error-code.ts';
import { readText } from '../adapters/files/folder.ts';
import { noFile } from '../adapters/files/near.ts';
import { startOrganismServer } from '../adapters/http/organism-server.ts';
import { shippedAnchors } from '../anchors/shipped.ts';
import { shippedPrompts } from '../corpus/shipped.ts';
import { shippedCues } from '../cues/shipped.ts';
import { type CuegateError, inputError } from '../errors.ts';
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
  options: { readonly port: string; readonly organism?: readonly string[]; readonly json?: boolean },
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
        ...(await noFile(file, '--organism', 'my-organism.yml')),
      });
    organisms[file] = text;
  }
  const world = organismWorld({
    organisms,
    banks: builtin.banks,
    prompts: shippedPrompts(builtin),
    anchors: shippedAnchors(builtin),
    cues: shippedCues(builtin),
  });
  const server = await startOrganismServer(createOrganismHandler(world), { port }).catch((error: unknown) => {
    throw portError(port, error);
  });
  if (options.json === true) printJson({ url: server.url, simulated: true });
  else printResult(`${SIMULATED_MODELS} (cuegate organisms, not language models) at ${server.url}`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return { text: '', exit: 0 };
}

/** Why a port cannot be had. */
function portError(port: number, error: unknown): CuegateError {
  const problem =
    codeOf(error) === 'EADDRINUSE'
      ? 'the port is in use: another program listens there, perhaps another cuegate simulate'
      : `cannot listen there (${codeOf(error)})`;
  return inputError('input-invalid', {
    file: '--port',
    value: String(port),
    problem,
    fix: `--port ${port < MAX_PORT ? port + 1 : port - 1}, or --port 0 for any free one`,
  });
}
