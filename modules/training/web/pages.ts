/** In one piece: the first script names each piece of a page, and a name weighs there. */
export { CoursePage } from './course/CoursePage.tsx'
export { CourseOfPair } from './room/CourseOfPair.tsx'
export { WeekPage } from './week/WeekPage.tsx'
