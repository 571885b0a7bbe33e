import { type FaultServer, type FaultServerOptions, startFaultServer } from '../../test/faults/server.ts';
import { organismHandler } from '../../test/runner/organism.ts';

/** A fault server before the simulated models, for as long as `work` lasts. */
export async function served<T>(
  work: (server: FaultServer) => Promise<T>,
  options: Partial<FaultServerOptions> = {},
): Promise<T> {
  const server = await startFaultServer({ handler: organismHandler(), ...options });
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}
