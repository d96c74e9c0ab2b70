// One script for the pages of a team: each script of its own is named in the first one.
export { SurveysPage } from './list/SurveysPage.tsx'
export { QuestionsPage } from './questions/QuestionsPage.tsx'
export { SendingPage } from './sending/SendingPage.tsx'
