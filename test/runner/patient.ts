/**
 * For servers of tests: they keep connections that nobody uses for now. Node closes them after 5 s, and on a busy
 * machine a program asks again on one just then: a connection that is reset, which no scenario asked for.
 */
export const PATIENT = { keepAliveTimeout: 0 } as const;
