import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, longest first: begun last, one of these would keep one core busy and leave the other idle. */
const LONGEST = [
  'scenarios/github/scenarios',
  'scenarios/sweep/continued',
  'scenarios/simulated/organisms',
  'faults/transport',
  'faults/interrupted',
  'faults/answers',
  'console/canary',
  'scenarios/records/killed',
  'scenarios/github/fault-matrix',
  'scenarios/github/truth-table',
  'scenarios/records/disk',
  'scenarios/records/labels',
  'faults/pace',
  'faults/cancelled',
  'scenarios/records/changed-policy',
  'studies/prefetch',
  'gate/costs',
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
    return sorted.sort((a, b) => place(a) - place(b));
  }
}
