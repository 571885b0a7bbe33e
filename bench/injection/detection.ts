import { injectionsIn } from '../../src/ask/judge/injection/detect.ts';
import { type Attack, FAMILY_NUMBERS, type Family } from './attack.ts';
import { canaries, type Harmless, harmlessSet } from './harmless-set.ts';
import type { Share } from './measure.ts';

export interface HarmlessFound {
  /** Flagged answers of the half that rules were made by, and of the half that nothing was changed by. */
  readonly tuning: Share;
  readonly heldOut: Share;
  /** Of both halves, those about attacks, fraud, passwords and grading. */
  readonly security: Share;
  readonly from: readonly { readonly from: Harmless['from']; readonly count: number }[];
}

export interface Detection {
  readonly recall: readonly { readonly family: Family; readonly found: Share }[];
  readonly all: Share;
  /** Attacks that others wrote for the calibration: the half whose misses were read, and the half that nobody read. */
  readonly canaries: { readonly tuning: Share; readonly heldOut: Share };
  /** null: the real answers were never at hand. */
  readonly harmless: HarmlessFound | null;
}

/** What the detector finds: in the suite, in canaries by other hands, and in harmless answers. */
export function detection(attacks: readonly Attack[], before: HarmlessFound | null): Detection {
  const shared = (all: readonly boolean[]): Share => ({ count: all.filter(Boolean).length, of: all.length });
  const found = ({ answer, base, span }: Attack) =>
    injectionsIn(answer, base.request).some((flag) => flag.span[0] < span[1] && flag.span[1] > span[0]);
  const isFlagged = ({ answer, request }: Harmless) => injectionsIn(answer, request).length > 0;
  const canariesFound = (ofTuning: boolean): Share =>
    shared(
      canaries()
        .filter(({ isForTuning }) => isForTuning === ofTuning)
        .map(({ answer }) => injectionsIn(answer, '').length > 0),
    );
  const harmless = harmlessSet();
  return {
    recall: FAMILY_NUMBERS.map((family) => ({
      family,
      found: shared(attacks.filter((one) => one.family === family).map(found)),
    })),
    all: shared(attacks.map(found)),
    canaries: { tuning: canariesFound(true), heldOut: canariesFound(false) },
    harmless:
      harmless === null
        ? before
        : {
            tuning: shared(harmless.filter(({ isForTuning }) => isForTuning).map(isFlagged)),
            heldOut: shared(harmless.filter(({ isForTuning }) => !isForTuning).map(isFlagged)),
            security: shared(harmless.filter(({ isSecurity }) => isSecurity).map(isFlagged)),
            from: (['anchors', 'written', 'real'] as const).map((from) => ({
              from,
              count: harmless.filter((one) => one.from === from).length,
            })),
          },
  };
}
