import type { Prompt } from '../corpus/row.ts';
import type { Cue } from '../input/cue.ts';
import type { ChatMessage } from '../model/chat.ts';
import { comparedMessages } from '../redact/compared.ts';
import { type Carried, type Carrier, carriedBy } from './carried.ts';
import { carrierOfForms } from './carried-forms.ts';

/** How many requests carry which cues of their own accord. */
export interface Exposure {
  /** Requests looked at. Of a weighted corpus, the effective number. */
  readonly requests: number;
  /** Requests by all the cues that each carries, at least one; the rest carry none. */
  readonly carried: readonly { readonly cues: readonly string[]; readonly requests: number }[];
  /** Cues by which no request can be recognised, and those nobody looked for. */
  readonly unknown: readonly string[];
}

/** Counts requests by the cues that they carry. */
export interface ExposureCount {
  add(messages: readonly ChatMessage[], weight?: number): void;
  /** Adds the prompts of the corpus, each by its weight. */
  addCorpus(): void;
  /** Of the requests added up to now. */
  soFar(): Exposure;
}

/**
 * Counts, one request at a time, how often production carries each cue; see {@link carrierOfForms}. Cues, prompts and requests
 * are compared without personal data: a mined cue and an imported prompt have none, a log has it.
 *
 * @param cues by the names that the counts are to have
 */
export function countExposure(
  cues: readonly { readonly name: string; readonly cue: Cue }[],
  prompts: readonly Prompt[],
): ExposureCount {
  const carriers: { readonly name: string; readonly carries: Carrier }[] = [];
  const unknown: string[] = [];
  const corpus = comparedCorpus(prompts);
  const plain = corpus.map(({ prompt }) => prompt);
  for (const { name, cue } of cues) {
    const carries = carrierOfForms(cue, plain);
    if (carries === null) unknown.push(name);
    else carriers.push({ name, carries });
  }
  const counts = new Map<string, { readonly cues: readonly string[]; requests: number }>();
  let [sum, squares] = [0, 0];
  const addCarried = (request: Carried, weight: number): void => {
    sum += weight;
    squares += weight * weight;
    const carried = carriers.filter(({ carries }) => carries(request)).map(({ name }) => name);
    if (carried.length === 0) return;
    const key = carried.join('\n');
    const count = counts.get(key) ?? { cues: carried, requests: 0 };
    count.requests += weight;
    counts.set(key, count);
  };
  return {
    add: (messages, weight = 1) => addCarried(carriedBy(comparedMessages(messages)), weight),
    addCorpus() {
      for (const { prompt, carried } of corpus) addCarried(carried(), prompt.weight);
    },
    soFar() {
      // Weighted requests are worth (Σw)² / Σw² of equal ones (Kish 1965).
      const scale = sum === 0 ? 1 : sum / squares;
      return {
        requests: sum * scale,
        carried: [...counts.values()]
          .map(({ cues, requests }) => ({ cues, requests: requests * scale }))
          .sort((a, b) => b.requests - a.requests || (a.cues.join() < b.cues.join() ? -1 : 1)),
        unknown,
      };
    },
  };
}

/** A prompt as it is compared, and what it carries: found when it is first asked for. */
interface Compared {
  readonly prompt: Prompt;
  readonly carried: () => Carried;
}

/** A process that gates several releases compares a corpus once. */
const COMPARED = new WeakMap<readonly Prompt[], readonly Compared[]>();

function comparedCorpus(prompts: readonly Prompt[]): readonly Compared[] {
  const compared =
    COMPARED.get(prompts) ??
    prompts.map((one) => {
      const prompt = { ...one, messages: comparedMessages(one.messages) };
      let carried: Carried | null = null;
      return {
        prompt,
        carried: () => {
          carried ??= carriedBy(prompt.messages);
          return carried;
        },
      };
    });
  COMPARED.set(prompts, compared);
  return compared;
}
