/** The profile of somebody who told nothing of their life at work, nor where they live. */
export const nothingOfWork = {
  place: null,
  timeZone: null,
  languages: [],
  jobFamily: null,
  jobTitle: null,
  seniority: null,
  startedOn: null,
  employer: null,
  subsidiary: null,
  site: null,
  team: null,
  lineManager: null,
}
