/** What a client asked for that waits longer than this is shown to the programme's team. */
export const daysToAnswerExtra = 3
