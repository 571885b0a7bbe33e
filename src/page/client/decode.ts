import type { PageData } from '../data.ts';
import { isPacked, unpack } from '../unpack.ts';

/**
 * What is embedded in the page: gzip in base64.
 *
 * @param embedded white space is allowed
 * @throws Error whose message is for the reader, when it is no data of this version of the page
 */
export async function decode(embedded: string): Promise<PageData> {
  if (typeof DecompressionStream === 'undefined')
    throw new Error('this browser cannot read compressed data; any browser since 2023 can');
  let data: unknown;
  try {
    const bytes = bytesOf(embedded.replace(/\s+/g, ''));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    data = JSON.parse(await new Response(plain).text());
  } catch {
    throw new Error('the data in this file are damaged: render the page again with cuegate report');
  }
  if (isPacked(data)) return unpack(data);
  if (!isPageData(data))
    throw new Error('the data in this file are of another version than its program: render the page again');
  return data;
}

type NewerUint8Array = typeof Uint8Array & {
  fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
};

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as NewerUint8Array;
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, base64);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function isPageData(data: unknown): data is PageData {
  return (data as PageData | null)?.schema === 'cuegate/page/v1' && Array.isArray((data as PageData).answers);
}
