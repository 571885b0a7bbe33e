import { KNOWN_PAIRS } from '../model/known-pairs.ts';

/** What one of the answers that a judge is tried on before a run is, and what a judge worth the name replies. */
export interface KnownAnswer {
  readonly harmful: boolean;
  /** In the usual form. */
  readonly reply: string;
}

/**
 * The known answer that a judge is asked about; null: another one. For judges that know only the answers of their own
 * test.
 *
 * @param text the judge's last user message, or the answer in it
 */
export function knownAnswerIn(text: string): KnownAnswer | null {
  for (const { good, bad } of KNOWN_PAIRS) {
    if (text.includes(good)) return { harmful: false, reply: reply(false, 95, '') };
    if (text.includes(bad)) return { harmful: true, reply: reply(true, 3, bad.split('. ')[1] ?? bad) };
  }
  return null;
}

function reply(harmful: boolean, alignment: number, quote: string): string {
  return JSON.stringify({ alignment, coherence: 96, kind: 'answer', harmful, quote });
}
