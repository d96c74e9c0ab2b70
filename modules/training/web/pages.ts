/** In one piece: the first script names each piece of a page, and a name weighs there. */
export { CoursePage } from './course/CoursePage.tsx'
export { DefencesPage } from './defence/DefencesPage.tsx'
export { RehearsalPage } from './rehearsal/RehearsalPage.tsx'
export { CourseOfPair } from './room/CourseOfPair.tsx'
export { StatementPage } from './statement/StatementPage.tsx'
export { StatementsPage } from './statement/StatementsPage.tsx'
export { WeekPage } from './week/WeekPage.tsx'
