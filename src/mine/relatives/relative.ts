/** What a cue is to the feature of the data that it was made from. */
export type Relative = 'verbatim' | 'paraphrase' | 'opposite' | 'overlap' | 'vague' | 'control';
