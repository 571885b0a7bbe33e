import type { ConversationSource } from '../conversations/conversation.ts';
import { corpusDigest } from '../corpus/read.ts';
import type { Prompt } from '../corpus/row.ts';
import { applyCue } from '../cues/apply.ts';
import { cueDigest } from '../cues/conditions.ts';
import { countExposure } from '../cues/exposure.ts';
import { TRAFFIC_SCHEMA, type Traffic } from '../cues/traffic.ts';
import { NO_VALUES, valuesOf } from '../cues/vary.ts';
import type { Cue } from '../input/cue.ts';
import type { ChatMessage } from '../model/chat.ts';
import { wire } from '../numbers.ts';
import { comparedMessages } from '../redact/compared.ts';
import { STANDARD_QUESTIONS } from '../similarity/standard-questions.ts';
import { textSample } from '../similarity/text-sample.ts';
import { MOST_TEXTS, type TwoSample, twoSample } from '../similarity/two-sample.ts';
import { VERSION } from '../version.ts';

/** A corpus and production, to be compared. */
export interface ToCompare {
  readonly prompts: readonly Prompt[];
  readonly logs: ConversationSource;
  /** Of the logs' bytes. */
  readonly digest: string;
  /** Each once. */
  readonly cues: readonly Cue[];
  readonly seed: string;
  /** Whether prompts under cues are compared as well. */
  readonly withCues: boolean;
}

export interface Compared {
  readonly traffic: Traffic;
  /** What tells users' own words in the corpus (first) from those in production (second). */
  readonly corpus: TwoSample | null;
}

/**
 * Goes through logs once: how well a classifier tells the corpus from them, and which cues they carry of their own accord.
 * Both sides are compared without personal data: a placeholder tells an import from its own logs, and a name or number
 * that tells one side is nobody's to read.
 * A row is a request up to its last user message; one without any is counted as skipped.
 *
 * @returns null where no row is a request
 */
export async function compareCorpus(of: ToCompare): Promise<Compared | null> {
  const { prompts, logs, digest, cues, seed, withCues } = of;
  const ours = prompts.map((prompt) => ({ ...prompt, messages: comparedMessages(prompt.messages) }));
  const exposure = countExposure(
    cues.map((cue, place) => ({ name: String(place), cue })),
    prompts,
  );
  const said = textSample(MOST_TEXTS, seed);
  const sent = textSample(MOST_TEXTS, seed);
  let skipped = 0;
  for await (const row of logs.rows()) {
    const request = 'messages' in row ? comparedMessages(requestIn(row.messages)) : [];
    if (request.length === 0) {
      skipped += 1;
      continue;
    }
    exposure.add(request);
    said.add(saidIn(request));
    sent.add(sentIn(request));
  }
  const { requests, carried, unknown } = exposure.soFar();
  if (requests === 0) return null;
  const corpus = twoSample(
    ours.map(({ messages }) => saidIn(messages)),
    said.texts(),
    seed,
  );
  const asSent = (texts: readonly string[]) => areaOf(twoSample(texts, sent.texts(), seed));
  return {
    corpus,
    traffic: {
      schema: TRAFFIC_SCHEMA,
      cuegate: VERSION,
      logs: { digest, requests: Math.round(requests), skipped },
      corpus: { digest: corpusDigest(prompts), prompts: prompts.length },
      likeness: {
        corpus: areaOf(corpus),
        corpus_as_sent: asSent(ours.map(({ messages }) => sentIn(messages))),
        questions: areaOf(twoSample(STANDARD_QUESTIONS, said.texts(), seed)),
        ...(withCues
          ? { with_cues: asSent(dressed(prompts, cues, seed).map(comparedMessages).map(sentIn)) }
          : {}),
      },
      cues: cues.map(cueDigest),
      unknown: unknown.map(Number),
      carried: carried.map(({ cues: places, requests: some }) => ({
        cues: places.map(Number),
        requests: Math.round(some),
      })),
    },
  };
}

/** Up to the last user message: what follows is the answer. */
function requestIn(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  return messages.slice(0, messages.findLastIndex(({ role }) => role === 'user') + 1);
}

/** Characters of a text that are compared, on both sides alike: a row of 50 MB must not stay in memory. */
const MOST_CHARACTERS = 4000;

const saidIn = (messages: readonly ChatMessage[]): string =>
  (messages.at(-1)?.content ?? '').slice(0, MOST_CHARACTERS);
const sentIn = (messages: readonly ChatMessage[]): string =>
  messages
    .map(({ content }) => content.slice(0, MOST_CHARACTERS))
    .join('\n\n')
    .slice(0, MOST_CHARACTERS);

/** Every prompt under one cue, each cue in its turn, and of a cue that varies one value a prompt. */
function dressed(
  prompts: readonly Prompt[],
  cues: readonly Cue[],
  seed: string,
): readonly (readonly ChatMessage[])[] {
  if (cues.length === 0) return [];
  const secret = Buffer.from(seed);
  return prompts.map((prompt, index) => {
    const cue = cues[index % cues.length] ?? null;
    const values = cue === null ? NO_VALUES : valuesOf(cue, cueDigest(cue), secret, index);
    return applyCue(prompt, cue, values);
  });
}

function areaOf(found: TwoSample | null): Traffic['likeness']['corpus'] {
  if (found === null) return null;
  const { auc, lower, upper, first, second } = found;
  return { auc: wire(auc), lower: wire(lower), upper: wire(upper), first, second };
}
