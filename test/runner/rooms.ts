/**
 * Folders of tests that hold no state but their own: one worker takes many of their files, which share its modules.
 * `test/house/shared-worker.test.ts` keeps them so.
 */
export const ROOMS: readonly string[] = [
  'anchors',
  'calibration',
  'conversations',
  'corpus',
  'cues',
  'evals',
  'evidence',
  'exports',
  'ask',
  'decide',
  'gate',
  'github',
  'house',
  'import',
  'input',
  'mine',
  'model',
  'nightly',
  'organism',
  'page',
  'plan',
  'policy',
  'reasons',
  'records',
  'redact',
  'rejudge',
  'release',
  'report',
  'rubrics',
  'shard',
  'similarity',
  'statement',
  'sweep',
  'transport',
  'verify',
];

/**
 * Folders of tests that run commands in their own process, which keep what they learn there (secrets to redact, say):
 * each of their files has a process of its own. All others share workers, as the rooms do.
 */
export const FOLDERS_ALONE: readonly string[] = ['checkout', 'commands', 'console', 'package'];

/** The same of single files, which change their process. */
export const FILES_ALONE: readonly string[] = [
  'adapters/credentials.test.ts',
  'adapters/proxy.test.ts',
  'adapters/proxy-faults.test.ts',
  'adapters/system-clock.test.ts',
  'faults/collected.test.ts',
];
