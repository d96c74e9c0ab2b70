/** More could hardly be held, or read. */
export const mostQuotas = 10
