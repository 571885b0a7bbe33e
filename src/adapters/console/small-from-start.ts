import { keepYoungHeapSmall } from './small-heap.ts';

// Imported before the program itself, as whose parts are set up the young generation would grow to sixteen times its size.
keepYoungHeapSmall();
