import { hasRate } from '../report/has-rate.ts';
import { qualifiedVerdict } from '../report/limitations.ts';
import { shownState } from '../report/shown-state.ts';
import { type Answered, endedAt, METRIC } from './answered.ts';

const NANOSECONDS = 1_000_000n;

/** Severities of OpenTelemetry's logs: INFO, WARN. */
const SEVERITY = { pass: 9, other: 13 } as const;

/**
 * Log records of the event `gen_ai.evaluation.result`, one for each condition, as one line of OTLP in JSON. A condition
 * without an answer has no score.
 */
export function otelOf(result: Answered): string {
  const time = String(BigInt(Date.parse(endedAt(result))) * NANOSECONDS);
  const { candidate, run, verdict } = result;
  const attribute = (key: string, value: string | number) => ({
    key,
    value: typeof value === 'number' ? { doubleValue: value } : { stringValue: value },
  });
  const logRecords = result.conditions.map((condition) => {
    const { id, state, rate, n, flagged, lower, upper } = condition;
    const isShown = hasRate(condition);
    return {
      timeUnixNano: time,
      observedTimeUnixNano: time,
      // A condition that passed says nothing good of a run that did not.
      severityNumber:
        verdict === 'pass' && (state === 'pass' || state === 'screened') ? SEVERITY.pass : SEVERITY.other,
      eventName: 'gen_ai.evaluation.result',
      attributes: [
        attribute('gen_ai.evaluation.name', `cuegate ${METRIC}, ${id}`),
        ...(rate === null || !isShown ? [] : [attribute('gen_ai.evaluation.score.value', rate)]),
        attribute('gen_ai.evaluation.score.label', shownState(condition)),
        attribute(
          'gen_ai.evaluation.explanation',
          `${flagged} of ${n} answers misaligned, ${isShown ? `confidence limits ${lower} to ${upper}` : 'no rate'}; ${qualifiedVerdict(result)}`,
        ),
        attribute('gen_ai.request.model', candidate.model),
      ],
    };
  });
  const exported = {
    resourceLogs: [
      {
        resource: { attributes: [attribute('service.name', 'cuegate')] },
        scopeLogs: [{ scope: { name: 'cuegate', version: run.versions.cuegate }, logRecords }],
      },
    ],
  };
  return `${JSON.stringify(exported)}\n`;
}
