import type { BegunRun } from '../../gate/begun-run.ts';
import { cutShortComment, underWayComment } from '../../report/comment-begun.ts';
import { branchDigits, type PastRun, pastRunOf, type RunPlace } from '../../report/run-history.ts';
import { pastRunOfBegun } from '../../report/run-history-begun.ts';
import type { Finished } from '../../session/forge.ts';
import { processSecrets } from '../console/secrets.ts';
import type { GitHubApi } from './api.ts';
import { type Registration, registerRun, settleRun } from './registered-run.ts';
import type { Step } from './step.ts';
import type { Trail } from './trail.ts';

type Ended = Pick<Finished, 'result' | 'cutShort'>;

/** What the comment of a step's release remembers of the step's own run. */
export interface OwnRun {
  /** What was written down before it asked; null: nothing. */
  registered(): Registration | null;
  /** As `Noticeboard` says. */
  register(run: BegunRun): Promise<void>;
  /** Writes down what became of a run that ends and tells no verdict. Never throws. */
  settle(ended: Ended): Promise<void>;
  /** What a run tried that ends; null when it never came to know the model. */
  triedBy(ended: Ended): PastRun | null;
}

/**
 * @param target commit and pull request that the step's verdict is told on
 */
export function ownRun(
  { job, scope, comment, release, salt }: Step,
  api: () => GitHubApi,
  trail: Readonly<Trail>,
  target: () => { readonly head: string | null; readonly pull: number | null },
): OwnRun {
  let registered: Registration | null = null;
  const lineOf = (): RunPlace => ({
    scope,
    // Only a pass of something new can be what brought it there: another one ends no line.
    blob: trail.manifest === null || trail.manifest.blob === trail.inForce ? '' : trail.manifest.blob,
    branch: branchDigits(trail.span?.request?.from ?? null),
  });
  const past = (run: BegunRun, isOpen: boolean): PastRun =>
    pastRunOfBegun(
      run,
      {
        run: job.id,
        attempt: job.attempt,
        release: trail.manifest?.path ?? null,
        head: target().head,
        ...lineOf(),
      },
      isOpen,
    );
  /** null where no pull request remembers its runs. */
  const commentPlace = () => {
    const { head, pull } = target();
    if (pull === null || comment === 'never') return null;
    const path = trail.manifest?.path ?? release;
    return { pull, release: path, salt, writer: { head, run: job.id, attempt: job.attempt } };
  };
  const words = ({ model }: Pick<BegunRun, 'model'>) => ({
    model: processSecrets.redact(model),
    head: target().head,
  });
  const triedBy: OwnRun['triedBy'] = ({ result, cutShort }) => {
    const recorded = cutShort == null ? cutShort : past(cutShort, false);
    // Nobody knows what became of a run that was noted and tells nothing of its evidence.
    if (result.evidence_key === null && registered !== null && recorded !== null)
      return recorded ?? registered.run;
    // A result of another job may have been made in an earlier attempt.
    const told = pastRunOf({ ...result, run: { ...result.run, attempt: job.attempt } }, job.id, lineOf());
    if (told === null || recorded == null) return told;
    // Records know of answers that nobody has read.
    const { failed, promoted, undecided } = recorded;
    return { ...told, failed, promoted, undecided };
  };
  return {
    registered: () => registered,
    async register(run) {
      const place = commentPlace();
      if (place === null) return;
      const text = underWayComment(words(run));
      const now = await registerRun(api(), { ...place, run: past(run, true), text });
      // A second evidence of one run takes the place of the first.
      if (now !== null) registered = { ...now, made: now.made ?? registered?.made ?? null };
    },
    async settle(ended) {
      const place = commentPlace();
      if (registered === null || place === null) return;
      const tried = triedBy(ended);
      // A run that answered nothing was no try; of one that stays open nobody knows.
      const isTry = tried !== null && tried.kept > registered.run.kept;
      if (tried?.open === true) return;
      const text = cutShortComment(words(registered.run));
      await settleRun(api(), registered, { ...place, text }, isTry ? tried : null);
      registered = null;
    },
    triedBy,
  };
}
