import type { Verdict } from '../model/verdict.ts';
import { z } from '../zod.ts';

/**
 * How an untrusted value is shown: quoted for a terminal, escaped code for Markdown. `bare` asks for a text that says
 * itself where it ends, such as a whole clause: it is escaped, and quoted only where that is the way to escape.
 */
export type Quote = (text: string, how?: 'bare') => string;

/** What a reason means, and what to do about it. */
export interface Message {
  readonly why: string;
  /** Empty for a note. */
  readonly next: string;
  /** What else there is to say of the same, a line each; absent: nothing. */
  readonly also?: readonly string[];
}

const NEXT = 'Next: ';
/** Begins what to do next where that is a line to write or a command to run. */
export const FIX = 'Fix: ';

/**
 * What to do next as a report shows it, behind one label: a fix says itself what it is, anything else is what comes next.
 *
 * @param mark makes the label stand out
 */
export function nextLine(next: string, mark: (label: string) => string = (label) => label): string {
  const label = next.startsWith(FIX) ? FIX : NEXT;
  const told = label === FIX ? next.slice(FIX.length) : next;
  return `${mark(label.trimEnd())} ${told}`;
}

/** What is known of a reason besides its words. A flag that is absent is false. */
export interface ReasonFacts {
  /** The verdict that it leads to by itself; `note`: it decides nothing. */
  readonly verdict: Verdict | 'note';
  /**
   * Whether `on_inconclusive: warn` may make the step green after it, by its arguments, which may come from a file;
   * absent: never. Nobody can buy green by starving or steering a run, nor by answers that nobody can read.
   */
  readonly greenByWarn?: (stated: Readonly<Record<string, unknown>>) => boolean;
  /** `mode: advisory` forgives this error: the gate was only being tried out. */
  readonly greenInAdvisory?: true;
  /** It is about one condition, and the table of conditions has a row that tells it. */
  readonly ownRow?: true;
  /** It ends a run before everything was measured: going on with the same folder measures the rest. */
  readonly cutsShort?: true;
  /** Every point of a sweep has it; a refused key only as long as it has served no other point. */
  readonly sharedByPoints?: 'always' | 'until-key-served';
  /** The report folder belongs to something else, or cannot be written: nothing is written there. */
  readonly leavesFolderAlone?: true;
  /** A note that stands below the verdict, before everything else: further down it would be read too late. */
  readonly leads?: true;
  /** A note that is also a warning of the workflow run: below the table it would be read too late. */
  readonly warnsOnGitHub?: true;
  /** What the headline says in the place of the verdict. */
  readonly title?: string;
}

/** One row of the table of reasons. */
export interface ReasonEntry<Shape extends z.ZodRawShape = z.ZodRawShape> extends ReasonFacts {
  readonly args: Shape;
  /** The reason in words; `stated` may come from a file and hold anything. */
  readonly message: (stated: unknown, quote: Quote) => Message;
}

/** A row from its facts, the kinds of its arguments, and its words. */
export function reason<Shape extends z.ZodRawShape>({
  args,
  say,
  ...facts
}: ReasonFacts & {
  readonly args: Shape;
  readonly say: (args: z.output<z.ZodObject<Shape>>, quote: Quote) => Message;
}): ReasonEntry<Shape> {
  // Made when it is first needed: a run needs few of them.
  let shape: z.ZodObject<Shape> | null = null;
  const read = (stated: unknown) => {
    shape ??= z.object(args);
    return shape.parse(stated);
  };
  return { ...facts, args, message: (stated, quote) => say(read(stated), quote) };
}

/** A note: it decides nothing, and there is nothing to do next. */
export function note<Shape extends z.ZodRawShape>(
  args: Shape,
  why: (args: z.output<z.ZodObject<Shape>>, quote: Quote) => string,
  facts: Omit<ReasonFacts, 'verdict'> = {},
): ReasonEntry<Shape> {
  return reason({
    verdict: 'note',
    ...facts,
    args,
    say: (given, quote) => ({ why: why(given, quote), next: '' }),
  });
}
