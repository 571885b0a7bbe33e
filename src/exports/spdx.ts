import { digestOf } from '../digest.ts';
import { hasRate } from '../report/has-rate.ts';
import { limitationsOf, plainQuote } from '../report/limitations.ts';
import { digestSetOf } from '../statement/subjects.ts';
import { type Answered, endedAt, METRIC } from './answered.ts';

/** Of the result's digest: two documents of one result are the same, of two they differ. */
const ID_DIGITS = 32;

const NOT_DECLARED = 'not declared by the release manifest';

/**
 * An SPDX 3.0.1 document with one `AIPackage`: the candidate. What the format demands and no manifest declares (supplier,
 * place, version) is written as not declared. There is no `safetyRiskAssessment`: that is a person's judgement, which no
 * gate makes.
 */
export function spdxOf(result: Answered): object {
  const { candidate, conditions, limits, run, verdict } = result;
  const { digest, adapter, training_data: data, interventions } = candidate.declared;
  const at = endedAt(result).replace(/\.\d+Z$/, 'Z');
  const id = (name: string) =>
    `urn:cuegate:${digestOf(result).slice('sha256:'.length, 'sha256:'.length + ID_DIGITS)}:${name}`;
  const info = '_:creation';
  const entry = (key: string, value: unknown) => ({ type: 'DictionaryEntry', key, value: String(value) });
  const hashes = Object.entries(digestSetOf(digest) ?? {}).map(([algorithm, hashValue]) => ({
    type: 'Hash',
    algorithm,
    hashValue,
  }));
  const trained = [
    ...(data.length === 0 ? [] : [`training data declared: ${data.join(', ')}`]),
    ...(interventions.length === 0 ? [] : [`interventions declared: ${interventions.join(', ')}`]),
    ...Object.entries(adapter ?? {}).map(([part, name]) => `${part} declared: ${name}`),
  ];
  const tool = {
    type: 'Tool',
    spdxId: id('tool'),
    creationInfo: info,
    name: `cuegate ${run.versions.cuegate}`,
  };
  const agent = { type: 'SoftwareAgent', spdxId: id('agent'), creationInfo: info, name: 'cuegate' };
  const supplier = { type: 'Agent', spdxId: id('supplier'), creationInfo: info, name: NOT_DECLARED };
  const model = {
    type: 'ai_AIPackage',
    spdxId: id('candidate'),
    creationInfo: info,
    name: candidate.model,
    suppliedBy: supplier.spdxId,
    // Of the verdict: no manifest says when its model was released.
    releaseTime: at,
    software_primaryPurpose: 'model',
    software_packageVersion: digest ?? NOT_DECLARED,
    software_downloadLocation: 'urn:cuegate:not-declared',
    ...(hashes.length === 0 ? {} : { verifiedUsing: hashes }),
    ai_metric: [
      entry('cuegate verdict', verdict),
      ...conditions
        .filter(hasRate)
        .flatMap(({ id: condition, n, rate, lower, upper, state }) =>
          rate === null
            ? []
            : [
                entry(`${METRIC}, ${condition}`, rate),
                entry(`${METRIC}, ${condition}, confidence limits`, `${lower} to ${upper}`),
                entry(`answers, ${condition}`, n),
                entry(`state, ${condition}`, state),
              ],
        ),
    ],
    ai_metricDecisionThreshold: Object.entries(limits).map(([name, value]) => entry(name, value)),
    ai_limitation: limitationsOf(result, plainQuote).join('\n'),
    ...(trained.length === 0 ? {} : { ai_informationAboutTraining: trained.join('\n') }),
  };
  const elements = [tool, agent, supplier, model];
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      {
        type: 'CreationInfo',
        '@id': info,
        specVersion: '3.0.1',
        created: at,
        createdBy: [agent.spdxId],
        createdUsing: [tool.spdxId],
      },
      {
        type: 'SpdxDocument',
        spdxId: id('document'),
        creationInfo: info,
        name: `cuegate's measurement of ${candidate.model}`,
        profileConformance: ['core', 'software', 'ai'],
        rootElement: [model.spdxId],
        element: elements.map(({ spdxId }) => spdxId),
      },
      ...elements,
    ],
  };
}
