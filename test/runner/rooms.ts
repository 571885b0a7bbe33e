/**
 * Folders of tests that hold no state but their own: one worker takes many of their files, which share its modules.
 * `test/house/shared-worker.test.ts` keeps them so.
 */
export const ROOMS: readonly string[] = [
  'anchors',
  'calibration',
  'corpus',
  'cues',
  'evidence',
  'exports',
  'ask',
  'decide',
  'gate',
  'github',
  'house',
  'input',
  'model',
  'nightly',
  'organism',
  'plan',
  'policy',
  'reasons',
  'records',
  'rejudge',
  'report',
  'rubrics',
  'statement',
  'sweep',
  'transport',
  'verify',
];
