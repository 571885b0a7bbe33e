import { endpointProblem } from '../../policy/endpoint.ts';

/** Bytes of the largest archive that is taken. */
const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
const TIMEOUT_MS = 120_000;

/**
 * Fetches an archive from an address that GitHub gave: without a token, and not from where that host would send on.
 *
 * @throws when the address is not https (on loopback http will do), and for any answer but 200, for more than
 *   `maxBytes`, and after two minutes
 */
export async function downloadArchive(url: string, maxBytes = MAX_ARCHIVE_BYTES): Promise<Uint8Array> {
  const problem = endpointProblem(new URL(url).origin, ['private']);
  if (problem !== null) throw new Error(`its address ${problem}`);
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    throw new Error(`its host answered ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.length;
    // Leaving the loop ends the connection.
    if (bytes > maxBytes) throw new Error(`it has more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
