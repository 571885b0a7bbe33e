/** Relatives are written up to so many cues, unless the caller says otherwise. */
export const MOST_CUES = 60;
