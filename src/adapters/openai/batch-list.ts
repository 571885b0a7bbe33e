import type { Told } from '../../model/batch.ts';
import { z } from '../../zod.ts';
import { malformed } from './reply.ts';

/** Batches that a server lists on a page, and pages that are looked through. */
const PAGE = 100;
const MAX_PAGES = 20;

const text = z.string().min(1).nullish().catch(null);
const entrySchema = z.object({
  id: text,
  input_file_id: text,
  metadata: z.record(z.string(), z.unknown()).nullish().catch(null),
});
type Entry = z.output<typeof entrySchema>;

/** A page of a list of batches; some servers give the bare list. */
export const pageSchema = z.union([
  z.array(z.unknown()).transform((data) => ({ data, has_more: undefined })),
  z.object({ data: z.array(z.unknown()), has_more: z.boolean().nullish().catch(null) }),
]);
type Page = z.output<typeof pageSchema>;

/** What a batch is known by. */
interface Wanted {
  /** The key of our name in a batch's metadata, and that name. */
  readonly name: string;
  readonly token: string;
  /** The server's name of its file; null: not known. */
  readonly file: string | null;
}

/**
 * Looks for a batch in its server's list.
 *
 * @param page gives the page of a query
 * @returns the batch as it is listed. null, for there is none, only where the list came to its end and each batch in it
 * is another by its name or its file; a failure where it may be there all the same
 */
export async function findListed(
  wanted: Wanted,
  page: (query: string) => Promise<Told<Page>>,
): Promise<Told<object | null>> {
  const seen = new Set<string>();
  let isUnclear = false;
  let after = '';
  for (let count = 0; count < MAX_PAGES; count += 1) {
    const listed = await page(`limit=${PAGE}${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`);
    if (listed.state === 'failed') return listed;
    const { data, has_more: hasMore } = listed.value;
    const before = seen.size;
    for (const one of data) {
      const parsed = entrySchema.safeParse(one);
      const is = parsed.success ? compared(parsed.data, wanted) : 'unclear';
      if (is === 'ours') return { state: 'told', value: one as object };
      if (is === 'unclear') isUnclear = true;
      after = parsed.data?.id ?? '';
      if (after !== '') seen.add(after);
    }
    // Where it does not say that there is more, its end is a page with nothing new.
    const isEnd = hasMore === false || (hasMore !== true && seen.size === before);
    // Whose batches have no names cannot be asked for the next page.
    const isCut = hasMore !== false && data.length > 0 && after === '';
    if (isEnd && isCut) break;
    if (isEnd)
      return isUnclear ? unclear('names neither our names nor files') : { state: 'told', value: null };
    if (after === '' || seen.size === before) break;
  }
  return unclear('does not come to an end');
}

function compared({ metadata, input_file_id: file }: Entry, wanted: Wanted): 'ours' | 'another' | 'unclear' {
  const named = metadata?.[wanted.name];
  if (named === wanted.token || (file != null && file === wanted.file)) return 'ours';
  const isOfAnotherName = typeof named === 'string';
  const isOfAnotherFile = file != null && wanted.file !== null;
  return isOfAnotherName || isOfAnotherFile ? 'another' : 'unclear';
}

function unclear(why: string): Told<never> {
  return malformed(`its list of batches ${why}, so nobody can say whether ours is there`);
}
