import { keepOldHeapSmall, keepYoungHeapSmall } from './small-heap.ts';

// Imported before the program itself: while its parts are set up, the young generation would grow to sixteen times its size.
keepYoungHeapSmall();
keepOldHeapSmall();
