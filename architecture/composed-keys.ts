/**
 * Sentences whose keys no search can find, because the code puts them together from words of a contract. Each entry
 * is the beginning of such keys.
 */
export const composedKeys: readonly string[] = ['enrolment.import.done.']
