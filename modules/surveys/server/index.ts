export { inventSurvey } from './demonstration/invent-survey.ts'
