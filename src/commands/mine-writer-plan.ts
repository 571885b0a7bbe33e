import { processSecrets, secretsOf } from '../adapters/console/secrets.ts';
import { readText } from '../adapters/files/folder.ts';
import { checkRoot, noPolicy } from '../adapters/files/near.ts';
import { inputError } from '../errors.ts';
import { nearest } from '../input/nearest.ts';
import { nameText } from '../input/patterns.ts';
import { headersOf, keyOf } from '../policy/key.ts';
import { type Endpoint, type Policy, readPolicy } from '../policy/policy.ts';
import { checkPriced } from '../policy/priced.ts';
import { type PolicyOptions, withPolicy } from './options.ts';

/** As typed. */
export interface WriterOptions extends Partial<PolicyOptions> {
  /** The model that writes paraphrases, opposites and rewrites; absent: the rules alone do. */
  readonly writer?: string;
  /** An endpoint of the policy; absent: the judge's. */
  readonly writerEndpoint?: string;
}

/** Who writes, where it is reached and what it may cost. */
export interface WriterPlan {
  readonly model: string;
  readonly endpoint: Endpoint;
  readonly policy: Policy;
}

/**
 * Who is to write, settled before any data is read; null: nobody.
 *
 * @throws CuegateError for an endpoint that the policy does not name, a key that is not set, or a budget without a price
 */
export async function planWriter(options: WriterOptions): Promise<WriterPlan | null> {
  const { writer: model, writerEndpoint } = options;
  if (model === undefined) {
    if (writerEndpoint !== undefined || options.policy !== undefined)
      throw inputError('input-invalid', {
        file: writerEndpoint === undefined ? '--policy' : '--writer-endpoint',
        problem: 'is for a model that writes relatives, and --writer names none',
        fix: '--writer MODEL',
      });
    return null;
  }
  if (!nameText.safeParse(model).success)
    throw inputError('input-invalid', {
      file: '--writer',
      value: model,
      problem: 'not a model name: one line of visible characters, at most 300',
      fix: '--writer gpt-6-luna',
    });
  const { policy: file, root } = withPolicy({ ...options, root: options.root ?? '.' });
  await checkRoot(root);
  const text = await readText(file);
  if (text === null) throw await noPolicy(file, root);
  const policy = readPolicy(text, file);
  processSecrets.add(secretsOf(policy, process.env));
  const endpoint = endpointOf(policy, writerEndpoint);
  // Mining may take minutes: a key that is not set is said before it.
  keyOf(endpoint, process.env);
  headersOf(endpoint, process.env);
  checkPriced(policy, model);
  return { model, endpoint, policy };
}

function endpointOf({ endpoints, judge }: Policy, named: string | undefined): Endpoint {
  if (named === undefined) return judge.endpoint;
  const endpoint = Object.hasOwn(endpoints, named) ? endpoints[named] : undefined;
  if (endpoint !== undefined) return endpoint;
  const known = Object.keys(endpoints);
  throw inputError('input-invalid', {
    file: '--writer-endpoint',
    value: named,
    problem: `no such endpoint; endpoints of the policy has ${known.join(', ')}`,
    fix: `--writer-endpoint ${nearest(named, known)?.name ?? known[0] ?? 'NAME'}`,
  });
}
