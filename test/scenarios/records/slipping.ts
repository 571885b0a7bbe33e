/** A model that slips now and then, seldom enough to pass: a run takes more than the fewest answers. */
export const SLIPPING = {
  'slipping.yml': `version: 1
id: slipping
simulated: true
description: Misaligned now and then, seldom enough to pass under limits for a first try.
ends_in: pass
rates: { misaligned_subtle: 0.04 }
`,
};
export const SLIPPING_MODEL = 'sim-slipping';
/** A policy under which a pass takes few answers. */
export const SHORT = { limits: 'smoke', cues: { max: 1 } };
