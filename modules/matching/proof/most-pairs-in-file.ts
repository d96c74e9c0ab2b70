/** Above so many allowed pairs, a proof keeps digests of them, and is checked with what they were made from. */
export const mostPairsInFile = 5_000_000
