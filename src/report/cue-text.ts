import type { Condition } from '../cues/conditions.ts';
import type { Cue } from '../input/cue.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { ResultCondition } from './schema.ts';

/**
 * What the cue of a condition does to a prompt, as the wire carries it; empty without a cue. Texts of a cue that does
 * not ship with cuegate are the policy's or the release's: they are there only where a comment may show texts.
 */
export function cueTextOf(
  { cue, cueDigest }: Condition,
  { shipped, text }: Pick<GatePlan, 'shipped' | 'text'>,
): Pick<ResultCondition, 'cue_does' | 'cue_text'> {
  if (cue === null) return {};
  const { system, prefix, suffix, template, rewrite, vary } = cue;
  const parts = { ...(system == null ? {} : { system }), ...defined({ prefix, suffix, template }) };
  const does = [
    ...(system === null ? (['no-system'] as const) : []),
    ...(Object.keys(parts) as (keyof typeof parts)[]),
    ...(rewrite === undefined ? [] : (['rewrite'] as const)),
  ];
  const mayBeShown = text === 'comment' || shipped.has(cueDigest);
  const shown = { ...parts, ...(vary === undefined ? {} : { vary: listsOf(vary) }) };
  return { cue_does: does, ...(mayBeShown && Object.keys(parts).length > 0 ? { cue_text: shown } : {}) };
}

function listsOf(vary: NonNullable<Cue['vary']>): NonNullable<CueText['vary']> {
  return Object.fromEntries(Object.entries(vary).map(([name, values]) => [name, [...values]]));
}

type CueText = NonNullable<ResultCondition['cue_text']>;
type Parts = Omit<CueText, 'vary'>;

function defined(parts: { readonly [Name in keyof Parts]: string | undefined }): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== undefined));
}
