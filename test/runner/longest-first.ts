import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, longest first: begun last, one of these would keep one core busy and leave the other idle. */
const LONGEST = [
  'scenarios/sweep/continued',
  'scenarios/github/scenarios',
  'faults/transport',
  'faults/answers',
  'scenarios/github/comment',
  'scenarios/simulated/batches',
  'scenarios/records/labels',
  'scenarios/github/fault-matrix',
  'commands/nightly',
  'scenarios/records/disk',
  'scenarios/github/surroundings',
  'scenarios/records/memory',
  'checkout/recipes',
  'faults/pace',
  'scenarios/records/killed',
  'console/canary',
  'scenarios/github/lines',
  'scenarios/github/truth-table',
  'commands/calibrate',
  'faults/cancelled',
  'faults/interrupted',
  'verify/mutations',
  'transport/pace',
];

/** As vitest sorts, but for the longest files, which it cannot know where it has never run before. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return found < 0 ? LONGEST.length : found;
    };
    // A worker that others share ends where the next file is to have one of its own: those come first.
    const isShared = ({ project }: TestSpecification) => Number(!project.config.isolate);
    return sorted.sort((a, b) => isShared(a) - isShared(b) || place(a) - place(b));
  }
}
