/** Seconds with one decimal since a moment of `performance.now()`. */
export const secondsSince = (moment) => ((performance.now() - moment) / 1000).toFixed(1)
