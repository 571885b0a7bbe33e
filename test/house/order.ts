/** What everything may build on: words of the field, reading of input, the way to a server. */
export const FOUNDATION_FILES = [
  'errors.ts',
  'stop.ts',
  'digest.ts',
  'ports.ts',
  'zod-used.ts',
  'zod.ts',
  'builtin.ts',
  'version.ts',
  'numbers.ts',
];
export const FOUNDATION_ROOMS = ['model', 'input', 'reasons', 'transport'];

/**
 * The rooms in the order of the data, each with the rooms above it whose functions it may call. Of the others above
 * it a room takes types alone, and of a room below it nothing.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  policy: [],
  evidence: [],
  corpus: [],
  conversations: [],
  redact: [],
  similarity: ['evidence', 'redact'],
  cues: ['redact', 'similarity'],
  mine: ['corpus', 'conversations', 'similarity', 'cues'],
  rubrics: [],
  anchors: ['corpus'],
  calibration: ['anchors', 'evidence'],
  records: [],
  plan: ['policy', 'evidence', 'corpus', 'similarity', 'cues', 'rubrics', 'anchors', 'calibration'],
  ask: ['evidence', 'cues', 'records', 'plan', 'calibration'],
  decide: ['evidence', 'records', 'plan'],
  shard: ['records', 'plan'],
  gate: ['policy', 'evidence', 'corpus', 'cues', 'records', 'plan', 'ask', 'decide', 'shard'],
  report: ['evidence', 'records', 'cues', 'calibration'],
  statement: ['records', 'report', 'evidence'],
  chart: [],
  page: ['evidence', 'cues', 'records', 'decide', 'report', 'chart'],
  session: [
    'policy',
    'conversations',
    'similarity',
    'mine',
    'records',
    'plan',
    'ask',
    'decide',
    'shard',
    'gate',
    'report',
    'statement',
    'page',
  ],
};

/** Rooms beside the corridor, each with the rooms whose functions it may call. */
export const SIDE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  verify: ['records', 'report', 'statement', 'page'],
  import: ['corpus', 'conversations', 'redact', 'similarity'],
  organism: [],
  testing: [],
  sweep: ['report', 'evidence', 'chart'],
  nightly: ['evidence', 'records', 'report', 'sweep', 'chart'],
  exports: ['report', 'statement', 'decide', 'records'],
  evals: ['conversations', 'evidence', 'calibration', 'report'],
  rejudge: [
    'policy',
    'evidence',
    'plan',
    'cues',
    'calibration',
    'records',
    'ask',
    'decide',
    'gate',
    'report',
  ],
};

/** The thin edge: only these touch the world. */
export const EDGES = ['adapters', 'commands', 'api'];
export const ENTRIES = ['action.ts', 'comment.ts', 'cli.ts'];

export const ORDER: readonly string[] = Object.keys(ROOMS);
