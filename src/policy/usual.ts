/** Where a policy lies that nobody names, from the root. */
export const USUAL_POLICY = '.github/cuegate.yml';
