import { z } from 'zod';

// zod can compile validators with `new Function`; nothing of ours may evaluate code.
z.config({ jitless: true });

export { z };
