/**
 * Our own statement of SARIF 2.1.0 (OASIS) for the members that a file of ours has, with GitHub's published limits.
 * What the standard knows and we do not write is refused, so that nothing is in a file that nobody checked.
 */
const object = (
  properties: Record<string, object>,
  required: readonly string[] = Object.keys(properties),
) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const message = (maxLength: number) => object({ text: text(maxLength) });
const bag = { type: 'object' };
const date = { type: 'string', format: 'date-time' };
const level = { enum: ['none', 'note', 'warning', 'error'] };

const rule = object({
  id: text(255),
  name: text(255),
  shortDescription: message(1024),
  fullDescription: message(1024),
  help: object({ text: text(4096), markdown: text(4096) }),
  helpUri: { type: 'string', format: 'uri' },
  defaultConfiguration: object({ level }),
  properties: {
    type: 'object',
    properties: { tags: { type: 'array', maxItems: 10, uniqueItems: true, items: text(255) } },
  },
});

const location = object({
  physicalLocation: object({
    artifactLocation: object({
      // Relative: no scheme, no root, nothing above.
      uri: {
        type: 'string',
        format: 'uri-reference',
        minLength: 1,
        not: { pattern: '^/|^[a-z]+:|(^|/)\\.\\.(/|$)' },
      },
      uriBaseId: { const: '%SRCROOT%' },
    }),
    region: object({ startLine: { type: 'integer', minimum: 1 } }),
  }),
});

const result = object({
  ruleId: text(255),
  ruleIndex: { type: 'integer', minimum: 0 },
  level,
  message: message(1000),
  locations: { type: 'array', minItems: 1, maxItems: 100, items: location },
  partialFingerprints: { type: 'object', minProperties: 1, additionalProperties: text(255) },
  properties: bag,
});

const run = object({
  tool: object({
    driver: object({
      name: text(255),
      version: text(255),
      informationUri: { type: 'string', format: 'uri' },
      rules: { type: 'array', uniqueItems: true, maxItems: 25_000, items: rule },
    }),
  }),
  automationDetails: object({ id: { type: 'string', minLength: 1, pattern: '/$' } }),
  invocations: {
    type: 'array',
    minItems: 1,
    items: object(
      {
        executionSuccessful: { type: 'boolean' },
        startTimeUtc: date,
        endTimeUtc: date,
        toolExecutionNotifications: {
          type: 'array',
          minItems: 1,
          items: object({ level, message: message(1000) }),
        },
      },
      ['executionSuccessful', 'startTimeUtc', 'endTimeUtc'],
    ),
  },
  results: { type: 'array', maxItems: 5000, items: result },
  properties: bag,
});

export const SARIF = object({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: { type: 'array', minItems: 1, maxItems: 20, items: run },
});

/** GitLab's code quality report, as documented. */
export const CODE_QUALITY = {
  type: 'array',
  items: object({
    type: { const: 'issue' },
    check_name: text(255),
    description: text(1000),
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: object({
      path: { type: 'string', minLength: 1, not: { pattern: '^/|^\\./|(^|/)\\.\\.(/|$)' } },
      lines: object({ begin: { type: 'integer', minimum: 1 } }),
    }),
  }),
};
