/** What is said of a reply that came whole from a server that does not say how its replies end. */
export const END_UNSAID =
  'the server does not say how its replies end: finish_reason is missing, and no count of tokens shows that they were not cut';

/** What to do about it. */
export const SAY_THE_END =
  'Have the server send finish_reason with each reply, or usage with completion_tokens, and run again.';
