import { config } from 'zod';
import * as z from './zod-used.ts';

// zod can compile validators with `new Function`; nothing of ours may evaluate code.
config({ jitless: true });

export { z };
