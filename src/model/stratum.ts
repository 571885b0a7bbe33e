/** What the condition of a stratum is called: this and the stratum's name. */
export const STRATUM_PREFIX = 'stratum-';
