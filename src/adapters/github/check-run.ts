import type { Conclusion } from '../../decide/exit.ts';
import { processSecrets } from '../console/secrets.ts';
import { apiFault, type GitHubApi } from './api.ts';
import {
  type CheckAnnotation,
  type CheckRun,
  type CheckText,
  MAX_ANNOTATIONS_A_REQUEST,
  type NewCheck,
} from './checks-api.ts';
import { isAmbiguous, statusOf } from './patience.ts';

/** Where a check run stands, and who writes it. */
export interface CheckPlace {
  /** The exact commit that is judged. */
  readonly head: string;
  readonly name: string;
  /** Of the workflow. */
  readonly run: number;
  readonly attempt: number;
  /** Where its details are. */
  readonly url: string;
}

/** One check run of one commit, from its beginning to its end. */
export interface CheckBoard {
  /** It is under way from here on. Never throws: what goes wrong, {@link finish} meets again and says. */
  begin(place: CheckPlace): Promise<void>;
  /** It is over; why that could not be written, or null. Never throws. */
  finish(place: CheckPlace, conclusion: Conclusion, text: CheckText): Promise<string | null>;
  /** Whether one was begun, or may have been, and is not over. */
  isOpen(): Promise<boolean>;
}

const UNDER_WAY: CheckText = {
  title: 'cuegate: under way',
  summary: 'The model is asked. The verdict stands here when the run is over.',
  annotations: [],
};

/**
 * The check run of a step. One that a killed run left under way is ended by the next run of the commit. One that is over
 * stays as it was, and a new one of the same name takes its place, which is the one that GitHub counts and shows: nothing
 * that is over can be under way again there, and annotations can be added but not taken away.
 */
export function checkBoard(api: () => GitHubApi): CheckBoard {
  /** Whether this step has begun one, or may have: GitHub gave no good reply. */
  let open: Promise<boolean> = Promise.resolve(false);

  /**
   * The newest of ours, if it is not over; null: there is none. One that is over, or that a newer one hides, is not
   * written again, even if this step began it: another run may have ended it meanwhile, and the newest is what counts.
   */
  const leftOpen = async ({ head, name }: CheckPlace): Promise<number | null> => {
    const all = await api()
      .checks.ofCommit(head, name)
      // A new one is the newest in any case: nobody has to be able to look for it.
      .catch(() => []);
    const ours = all.filter((run) => run.name === name && runOfCheck(run.externalId) !== null);
    const newest = ours.reduce<CheckRun | null>((one, run) => (one && one.id > run.id ? one : run), null);
    return newest?.conclusion === null ? newest.id : null;
  };
  /** Writes it where the newest is under way, else anew; its id. */
  const write = async (place: CheckPlace, run: NewCheck): Promise<number> => {
    const id = await leftOpen(place);
    if (id !== null) {
      try {
        await api().checks.update(id, run);
        return id;
      } catch (error) {
        // Another app's, or gone.
        if (!NOT_OURS.includes(statusOf(error) ?? 0)) throw error;
      }
    }
    return api().checks.create(place.head, place.name, run);
  };

  return {
    isOpen: () => open,
    async begin(place) {
      open = write(place, newCheck(place, null, UNDER_WAY)).then(() => true, isAmbiguous);
      await open;
    },
    async finish(place, conclusion, text) {
      const { annotations, ...said } = redactedText(text);
      const [first = [], ...further] = portions(annotations);
      await open;
      try {
        const id = await unlessRefused([{ ...said, annotations: first }, bare(said)], (form) =>
          write(place, newCheck(place, conclusion, form)),
        );
        open = Promise.resolve(false);
        return await addAll(further, (portion) =>
          api().checks.update(id, newCheck(place, conclusion, { ...said, annotations: portion })),
        );
      } catch (error) {
        return apiFault(error);
      }
    },
  };
}

const NOT_OURS: readonly number[] = [403, 404];
const UNPROCESSABLE = 422;

/** The run of the workflow that wrote a check run, by its external id; null: it is none of ours. */
export function runOfCheck(externalId: string): number | null {
  const digits = /^cuegate\/(\d{1,15})\/\d{1,9}$/.exec(externalId)?.[1];
  return digits === undefined ? null : Number(digits);
}

function newCheck(
  { run, attempt, url }: CheckPlace,
  conclusion: Conclusion | null,
  text: CheckText,
): NewCheck {
  return { externalId: `cuegate/${run}/${attempt}`, url, conclusion, text };
}

/** A text that is refused must not keep the conclusion from being written: it goes without what could be to blame. */
async function unlessRefused<T>(
  forms: readonly [CheckText, CheckText],
  write: (form: CheckText) => Promise<T>,
): Promise<T> {
  const [whole, short] = forms;
  try {
    return await write(whole);
  } catch (error) {
    if (statusOf(error) !== UNPROCESSABLE) throw error;
    return write(short);
  }
}

function bare({ title }: Pick<CheckText, 'title'>): CheckText {
  return {
    title,
    summary: 'GitHub refused the report as it was. It stands in the job summary of the run.',
    annotations: [],
  };
}

/** Adds what one request does not hold; why some are missing, or null. */
async function addAll(
  portions: readonly (readonly CheckAnnotation[])[],
  add: (portion: readonly CheckAnnotation[]) => Promise<void>,
): Promise<string | null> {
  for (const [index, portion] of portions.entries()) {
    try {
      await add(portion);
    } catch (error) {
      const missing = portions.slice(index).flat().length;
      return `${missing} of its annotations are missing: ${apiFault(error)}`;
    }
  }
  return null;
}

function portions(all: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  return Array.from({ length: Math.ceil(all.length / MAX_ANNOTATIONS_A_REQUEST) }, (_, index) =>
    all.slice(index * MAX_ANNOTATIONS_A_REQUEST, (index + 1) * MAX_ANNOTATIONS_A_REQUEST),
  );
}

function redactedText({ title, summary, annotations }: CheckText): CheckText {
  const { redact } = processSecrets;
  return {
    title: redact(title),
    summary: redact(summary),
    annotations: annotations.map((one) => ({
      ...one,
      path: redact(one.path),
      title: redact(one.title),
      message: redact(one.message),
    })),
  };
}
