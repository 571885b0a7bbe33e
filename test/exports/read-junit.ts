/** A case as a pipeline reads it. */
export interface JunitCase {
  readonly name: string;
  readonly classname: string;
  readonly outcome: 'green' | 'failure' | 'error';
  readonly text: string;
  readonly out: string;
}

export interface JunitSuite {
  readonly counts: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly cases: readonly JunitCase[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#10': '\n',
  '#9': '\t',
};
const plain = (text: string) => text.replace(/&([^;]+);/g, (all, name: string) => ENTITIES[name] ?? all);

const attributes = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );

/** The suites of a document that was found to be valid. */
export function suitesIn(xml: string): readonly JunitSuite[] {
  return [...xml.matchAll(/<testsuite ([^>]*)>([\s\S]*?)<\/testsuite>/g)].map(([, head = '', body = '']) => ({
    counts: attributes(head),
    properties: Object.fromEntries(
      [...body.matchAll(/<property ([^>]*)\/>/g)].map(([, one = '']) => {
        const { name = '', value = '' } = attributes(one);
        return [name, value];
      }),
    ),
    cases: [...body.matchAll(/<testcase ([^>]*)>([\s\S]*?)<\/testcase>/g)].map(
      ([, given = '', inner = '']) => {
        const { name = '', classname = '' } = attributes(given);
        const red = /<(failure|error) [^>]*>([\s\S]*?)<\/\1>/.exec(inner);
        return {
          name,
          classname,
          outcome: (red?.[1] ?? 'green') as JunitCase['outcome'],
          text: plain(red?.[2] ?? ''),
          out: plain(/<system-out>([\s\S]*?)<\/system-out>/.exec(inner)?.[1] ?? ''),
        };
      },
    ),
  }));
}
