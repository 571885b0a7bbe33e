/**
 * Folders of tests that hold no state but their own: one worker takes many of their files, which share its modules.
 * `test/house/shared-worker.test.ts` keeps them so.
 */
export const ROOMS: readonly string[] = [
  'corpus',
  'cues',
  'evidence',
  'gate',
  'github',
  'house',
  'input',
  'judge',
  'model',
  'organism',
  'plan',
  'policy',
  'records',
  'report',
  'sweep',
  'transport',
  'verdict',
  'verify',
];
