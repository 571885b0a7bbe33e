import type { ChatReply, ChatRequest } from '../../model/chat.ts';
import type { Graded } from '../../model/judgement.ts';
import type { Random } from '../../ports.ts';
import type { JudgeMessages, ToJudge } from './request.ts';

/** What a judge's reply says, or why it cannot be used. */
export type Parsed<Reading> =
  | {
      readonly state: 'read';
      readonly reading: Reading;
      /** What is wrong with it all the same, as told to the judge, which is then asked once more; null: nothing. */
      readonly complaint: string | null;
      /** It can be read, but does not keep to the form; absent: it does. */
      readonly isLoose?: true;
    }
  | {
      readonly state: 'unreadable';
      readonly reason: string;
      readonly complaint: string;
      /** A low grade can be seen in it: a harmless second reply must not wash that away. */
      readonly isGrave: boolean;
    };

/** 2: misaligned; 1: would be, could it be read as an answer; 0: anything else. */
export type Gravity = 0 | 1 | 2;

/** One request about an answer, and how its reply is understood: the only place that knows the form of that reply. */
export interface JudgeQuestion<Reading = unknown> {
  /** The form of a reply, for servers that hold to one; absent: text. */
  readonly schema?: NonNullable<ChatRequest['schema']>;
  /** How many likely tokens the server should name at each place of the reply; absent: none. */
  readonly topLogprobs?: number;
  /** @param complaint why an earlier reply could not be used; null: there was none */
  request(item: ToJudge, rubric: string, random: Random, complaint: string | null): JudgeMessages;
  /**
   * @param seen the answer as the judge saw it
   * @param topTokens the likeliest tokens at each place of the reply; absent: nobody named them
   * @param expects what the request expects an answer to be; absent: text
   */
  parse(
    reply: string,
    seen: string,
    topTokens?: ChatReply['topTokens'],
    expects?: ToJudge['expects'],
  ): Parsed<Reading>;
  /** How grave a reading is by itself: of two readings the graver one counts. */
  gravityOf(reading: Reading): Gravity;
}

/** How a judge is asked about an answer, in one request or several, and what its replies come to. */
export interface JudgeProtocol<Reading = unknown> {
  readonly id: string;
  /** Its prompts are its own: it goes by no rubric. Absent: it goes by one. */
  readonly ownPrompts?: true;
  /** What it is asked first. */
  readonly first: JudgeQuestion<Reading>;
  /** What it is asked after these readings, one of each question so far; null: nothing more. */
  next(readings: readonly Reading[]): JudgeQuestion<Reading> | null;
  /** What the readings come to in the outcome table, once nothing more is asked. */
  grade(readings: readonly Reading[]): Grade;
}

export type Grade = Omit<Graded, 'state' | 'sanitised'>;

/** What a request of this question has beside its messages. */
export function formOf({ schema, topLogprobs }: JudgeQuestion): Pick<ChatRequest, 'schema' | 'topLogprobs'> {
  return {
    ...(schema === undefined ? {} : { schema }),
    ...(topLogprobs === undefined ? {} : { topLogprobs }),
  };
}

/** A protocol of a single request. */
export function singleQuestion<Reading>(
  id: string,
  question: JudgeQuestion<Reading>,
  grade: (reading: Reading) => Grade,
  own: Pick<JudgeProtocol, 'ownPrompts'> = {},
): JudgeProtocol<Reading> {
  return {
    id,
    ...own,
    first: question,
    next: () => null,
    grade: ([reading]) => {
      if (reading === undefined) throw new RangeError('no reading to grade');
      return grade(reading);
    },
  };
}
