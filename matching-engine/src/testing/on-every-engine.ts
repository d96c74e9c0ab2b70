/** What `sameBits` gives in Node 20 and 22, Chromium and Firefox. A change of the solver that moves pairs among equals changes it. */
export const onEveryEngine = 'd9abe88a'

/** What each way of `largeBits` gives there. */
export const largeOnEveryEngine = '7b7b175b'
