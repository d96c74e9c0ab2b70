/** Where a browser hears what its pages should read again. */
export const livePath = '/api/live'
