import { Budget } from '../ask/budget.ts';
import type { Prompt } from '../corpus/row.ts';
import { MIN_REWRITTEN } from '../cues/conditions.ts';
import { digestOf } from '../digest.ts';
import type { Mined, MinedCue, Relative } from '../mine/mined.ts';
import type { Read } from '../mine/writer/reply.ts';
import { rewriteRequest, textRequest, type Writer } from '../mine/writer/request.ts';
import {
  QUESTIONS_A_REQUEST,
  type Question,
  questionsOf,
  type Rewritten,
  rewriteCue,
  rewrittenIn,
} from '../mine/writer/rewrites.ts';
import { type Wanted, type WantedRewrite, type WantedText, wantedOf } from '../mine/writer/wanted.ts';
import { relativeIn, withWritten } from '../mine/writer/written.ts';
import type { ChatRequest } from '../model/chat.ts';
import { counted } from '../numbers.ts';
import { servedAt } from '../session/served-at.ts';
import type { SessionWorld } from '../session/world.ts';
import { WriterQuestions } from './mine-writer-ask.ts';
import type { WriterPlan } from './mine-writer-plan.ts';
import { counter } from './told-count.ts';

/** HTTP requests at most, further attempts included. */
export const MOST_WRITER_REQUESTS = 40;

/** A relative that stayed as the rules have it, and why, as a clause. */
export interface Unwritten {
  readonly of: string;
  readonly relative: Relative;
  readonly why: string;
}

/** What a model wrote. */
export interface WriterFound {
  readonly model: string;
  readonly endpoint: string;
  /** Ids of the cues whose text it wrote. */
  readonly written: readonly string[];
  readonly unwritten: readonly Unwritten[];
  /** HTTP requests that left. */
  readonly requests: number;
  /** null: the policy has no price for the model. */
  readonly usd: number | null;
}

export type WriterWorld = Pick<SessionWorld, 'env' | 'clock' | 'random' | 'log' | 'cancelled' | 'chatModel'>;

/** What relatives are written for. */
export interface ToWrite {
  readonly mined: Mined;
  /** Where questions to be moved into a topic are taken from; null: no corpus was named. */
  readonly prompts: readonly Prompt[] | null;
  readonly seed: string;
  /** Cues at most. */
  readonly most: number;
}

/**
 * Has a model write paraphrases, opposites and rewrites for the cues asked first. What it does not write, or not so
 * that it can be used, stays as the rules have it. The same replies give the same cues.
 *
 * @throws CuegateError for a fault of the server that a person has to mend
 */
export async function writeRelatives(
  { model, endpoint, policy }: WriterPlan,
  { mined, prompts, seed, most }: ToWrite,
  world: WriterWorld,
): Promise<{ readonly mined: Mined; readonly found: WriterFound }> {
  const { log } = world;
  const wanted = wantedOf(mined.cues);
  const limits = { ...policy.budget, calls: Math.min(policy.budget.calls, MOST_WRITER_REQUESTS) };
  const budget = new Budget(limits, policy.prices, world.clock);
  const questions = new WriterQuestions({ model: servedAt(endpoint, world), endpoint }, budget, world);
  const corpus = { prompts, questions: prompts === null ? [] : questionsOf(prompts, seed) };
  if (wanted.length > 0)
    log.info(
      `${counted(wanted.length, 'relative')} to be written by ${model} at the endpoint ${endpoint.name}: it is sent texts of the data, in at most ${limits.calls} requests.`,
    );
  const told = counter('relatives', wanted.length, world);
  let cues = mined.cues;
  let over: string | null = null;
  const written: string[] = [];
  const unwritten: Unwritten[] = [];
  for (const one of wanted) {
    const relative = one.kind === 'rewrite' ? 'paraphrase' : one.kind;
    const made: Read<MinedCue> = over === null ? await writeOne(one) : { unusable: over };
    const grown = 'value' in made ? withWritten(cues, made.value, most) : null;
    if (grown !== null && 'value' in made) {
      cues = grown;
      written.push(made.value.cue.id);
    } else {
      const why =
        'unusable' in made
          ? made.unusable
          : one.rule === null && cues.length >= most
            ? `more than ${most} cues`
            : 'another cue says the same';
      unwritten.push({ of: one.verbatim.of, relative, why });
    }
    told();
  }
  const { judge: requests } = budget.calls();
  return {
    mined: { ...mined, cues },
    found: {
      model,
      endpoint: endpoint.name,
      written,
      unwritten,
      requests,
      usd: Object.hasOwn(policy.prices, model) ? budget.costUsd() : null,
    },
  };

  async function writeOne(one: Wanted): Promise<Read<MinedCue>> {
    const writer: Writer = { model, seed };
    return one.kind === 'rewrite' ? rewritten(one, writer) : text(one, textRequest(one, writer));
  }

  async function text(one: WantedText, request: ChatRequest): Promise<Read<MinedCue>> {
    const said = await saidTo(request);
    return 'unusable' in said ? said : relativeIn(said.value, one, { model, request: digestOf(request) });
  }

  async function rewritten(one: WantedRewrite, writer: Writer): Promise<Read<MinedCue>> {
    if (corpus.prompts === null) return { unusable: 'questions on the topic need a corpus: --corpus' };
    if (corpus.questions.length === 0)
      return { unusable: `the corpus has fewer than ${MIN_REWRITTEN} open questions` };
    let all: Rewritten = {};
    let problem: string | null = null;
    const requests: ChatRequest[] = [];
    for (const some of inParts(corpus.questions)) {
      const request = rewriteRequest(
        one.verbatim.feature,
        some.map((question) => question.text),
        writer,
      );
      requests.push(request);
      const said = await saidTo(request);
      const read = 'unusable' in said ? said : rewrittenIn(said.value, some);
      if ('unusable' in read) problem = read.unusable;
      else all = { ...all, ...read.value };
      if (over !== null) break;
    }
    const cue = rewriteCue(one, all, { model, request: digestOf(requests) });
    return 'unusable' in cue && problem !== null ? { unusable: `${cue.unusable}: ${problem}` } : cue;
  }

  async function saidTo(request: ChatRequest): Promise<Read<string>> {
    const said = await questions.ask(request);
    if ('text' in said) return { value: said.text };
    if (said.isOver === true) over = said.without;
    return { unusable: said.without };
  }
}

function inParts(questions: readonly Question[]): readonly (readonly Question[])[] {
  const parts: Question[][] = [];
  for (let at = 0; at < questions.length; at += QUESTIONS_A_REQUEST)
    parts.push(questions.slice(at, at + QUESTIONS_A_REQUEST));
  return parts;
}
