import { shutdownWarning } from '../ask/shutdown.ts';
import type { Reason } from '../errors.ts';
import { reportedAs } from '../model/listing.ts';
import type { GatePlan } from '../plan/plan.ts';
import { familyNote } from '../policy/judge-family.ts';
import type { PassportLine } from './journal.ts';
import type { Rejudge } from './schema.ts';

/** What a reader should know of the new judge, as its start found it: the same journal gives the same notes. */
export function notesOfPassport(
  passport: PassportLine,
  { policy, manifest }: GatePlan,
  judges: Rejudge['judges'],
): readonly Reason[] {
  const { endpoint, model } = policy.judge;
  const { reported, known, steering, shutdown_date: date, at } = passport;
  const as = reported === null ? 'same' : reportedAs(model, reported);
  const family = familyNote(model, [manifest.model]);
  const shutdown = shutdownWarning(
    { role: 'judge', endpoint, model, date },
    policy.validDays,
    Date.parse(at),
  );
  const isSameFile = judges.old.calibration?.file === judges.new.calibration?.file;
  return [
    ...(shutdown === null ? [] : [shutdown]),
    ...(known === 'alike' || known === 'unread'
      ? [{ code: 'judge-in-doubt', args: { judge: model, because: known } } satisfies Reason]
      : []),
    ...(steering.found === 'unmoved'
      ? [
          {
            code: 'judge-not-steered',
            args: { judge: model, upright: steering.upright, upside_down: steering.upside_down },
          } satisfies Reason,
        ]
      : []),
    ...(family === null ? [] : [family]),
    ...(as === 'same' || reported === null
      ? []
      : [
          {
            code: as === 'other' ? 'reports-other-model' : 'reports-version',
            args: { role: 'judge', model, reported },
          } satisfies Reason,
        ]),
    ...[judges.old, ...(isSameFile ? [] : [judges.new])].flatMap(({ calibration }): Reason[] =>
      calibration?.old === true && calibration.days !== null
        ? [
            {
              code: 'calibration-old',
              args: { file: calibration.file, date: calibration.date, days: calibration.days },
            },
          ]
        : [],
    ),
  ];
}
