/** The kind of places that searches take of their person's enrolment. */
export const openSearches = 'open-searches'
