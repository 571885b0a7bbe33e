import { hasRate } from '../report/has-rate.ts';
import { limitationsOf, plainQuote } from '../report/limitations.ts';
import { digestSetOf } from '../statement/subjects.ts';
import { type Answered, endedAt, METRIC } from './answered.ts';

/** How CycloneDX calls the digests that a manifest may declare. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

/** A CycloneDX 1.7 document: the candidate with a model card, a performance metric for each condition. */
export function cyclonedxOf(result: Answered): object {
  const { candidate, conditions, run, verdict, digests, judge } = result;
  const { digest } = candidate.declared;
  const hashes = Object.entries(digestSetOf(digest) ?? {}).map(([algorithm, content]) => ({
    alg: ALGORITHMS[algorithm],
    content,
  }));
  const properties = {
    'cuegate:verdict': verdict,
    'cuegate:claim': result.claim ?? 'none',
    'cuegate:limits:tolerated': String(result.limits.tolerated),
    'cuegate:limits:must_catch': String(result.limits.must_catch),
    'cuegate:policy': digests.policy,
    'cuegate:corpus': digests.corpus,
    'cuegate:rubric': digests.rubric,
    ...(digests.records === null ? {} : { 'cuegate:records': digests.records }),
    'cuegate:judge': judge.model,
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    version: 1,
    metadata: {
      timestamp: endedAt(result),
      tools: {
        components: [{ type: 'application', name: 'cuegate', version: run.versions.cuegate }],
      },
    },
    components: [
      {
        type: 'machine-learning-model',
        'bom-ref': 'candidate',
        name: candidate.model,
        ...(digest === null ? {} : { version: digest }),
        ...(hashes.length === 0 ? {} : { hashes }),
        modelCard: {
          quantitativeAnalysis: {
            performanceMetrics: conditions.filter(hasRate).flatMap(({ id, rate, lower, upper }) =>
              // A condition without an answer has no figure.
              rate === null
                ? []
                : [
                    {
                      type: `${METRIC} (share)`,
                      value: String(rate),
                      slice: id,
                      confidenceInterval: { lowerBound: String(lower), upperBound: String(upper) },
                    },
                  ],
            ),
          },
          considerations: { technicalLimitations: limitationsOf(result, plainQuote) },
        },
        properties: Object.entries(properties).map(([name, value]) => ({ name, value })),
      },
    ],
  };
}
