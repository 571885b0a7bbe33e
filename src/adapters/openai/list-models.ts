import type { ListedModel, ListedWeights, ModelListing } from '../../model/listing.ts';
import type { Endpoint } from '../../policy/policy.ts';
import type { ProxyServer } from '../../policy/proxy.ts';
import { z } from '../../zod.ts';
import { guardedFetch } from './network.ts';

const TIMEOUT_MS = 10_000;
/** Longer lists are cut: nobody serves so many. */
const MAX_MODELS = 10_000;
const MAX_NAME_CHARS = 300;
/** Why a list without entries is none. */
export const NAMES_NONE = 'the list names no model';

const name = z
  .string()
  .min(1)
  .max(MAX_NAME_CHARS)
  .transform((text) => text.toWellFormed());
const detail = z.union([name, z.number()]).optional().catch(undefined);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/)
  .transform((date) => date.slice(0, 'YYYY-MM-DD'.length))
  .nullish()
  .catch(null);

/** What we read of an entry. What tells weights apart stands beside the name, or in `meta`. */
const entrySchema = z.object({
  id: name,
  aliases: z.array(name).optional().catch(undefined),
  canonical_slug: name.optional().catch(undefined),
  root: detail,
  parent: detail,
  meta: z.object({ n_params: detail, size: detail, n_vocab: detail }).nullish().catch(null),
  shutdown_date: day,
});

/** Lists stand in `data`, alone, or in `models`; an entry may be a name alone. */
const listSchema = z.union([
  z.object({ data: z.array(z.unknown()) }).transform(({ data }) => data),
  z.array(z.unknown()),
  z.object({ models: z.array(z.unknown()) }).transform(({ models }) => models),
]);

/** The models in the body of a list, or why it is none. Entries that have no name are left out. */
export function readModelList(body: unknown): ModelListing {
  const parsed = listSchema.safeParse(body);
  if (!parsed.success) return { state: 'no-list', why: 'the reply is no list of models' };
  const models = parsed.data.slice(0, MAX_MODELS).flatMap((entry): ListedModel[] => {
    const read = entrySchema.safeParse(typeof entry === 'string' ? { id: entry } : entry);
    return read.success ? [modelOf(read.data)] : [];
  });
  return models.length === 0 ? { state: 'no-list', why: NAMES_NONE } : { state: 'list', models };
}

function modelOf({
  id,
  aliases = [],
  canonical_slug: slug,
  root,
  parent,
  meta,
  shutdown_date: shutdownDate,
}: z.output<typeof entrySchema>): ListedModel {
  const offered = { root, parent, n_params: meta?.n_params, size: meta?.size, n_vocab: meta?.n_vocab };
  const weights: ListedWeights = Object.fromEntries(
    Object.entries(offered).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );
  return {
    name: id,
    aliases: slug === undefined ? aliases : [...aliases, slug],
    weights,
    shutdownDate: shutdownDate ?? null,
  };
}

/** Where a list is asked for, and how. */
type Listing = Pick<Endpoint, 'baseUrl' | 'query' | 'allow'>;

/**
 * Asks `GET {base_url}/models`, within 10 seconds. Never throws: a server that lists nothing, or not to us, is an
 * answer, too.
 *
 * @param credential the headers of the endpoint, its key among them; empty: none
 */
export async function fetchModelList(
  { baseUrl, query, allow }: Listing,
  credential: Readonly<Record<string, string>>,
  proxy: ProxyServer | null = null,
  signal?: AbortSignal,
): Promise<ModelListing> {
  const url = new URL(`${baseUrl.replace(/\/+$/, '')}/models`);
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
  const limit = new AbortController();
  const giveUp = () => limit.abort();
  const timer = setTimeout(giveUp, TIMEOUT_MS);
  if (signal?.aborted === true) giveUp();
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    const ask = guardedFetch(allow, credential, undefined, proxy);
    const response = await ask(url, { signal: limit.signal });
    if (response.status !== 200) return { state: 'no-list', why: `status ${response.status}` };
    return readModelList(await response.json());
  } catch (error) {
    if (error instanceof SyntaxError) return { state: 'no-list', why: 'the reply is no list of models' };
    return { state: 'no-list', why: limit.signal.aborted ? 'no reply in time' : 'no reply' };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}
