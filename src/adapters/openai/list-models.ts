import { z } from '../../zod.ts';
import { guardedFetch } from './network.ts';

const TIMEOUT_MS = 10_000;
const listSchema = z.object({ data: z.array(z.object({ id: z.string().min(1).max(300) })) });

/** The names that `GET {baseUrl}/models` lists, sorted; empty when the server does not say. Never throws. */
export async function listModels(baseUrl: string, key: string | null): Promise<readonly string[]> {
  const fetch = guardedFetch([], key === null ? {} : { authorization: `Bearer ${key}` });
  try {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/models`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) return [];
    const parsed = listSchema.safeParse(await response.json());
    return parsed.success ? parsed.data.data.map(({ id }) => id).sort() : [];
  } catch {
    return [];
  }
}
