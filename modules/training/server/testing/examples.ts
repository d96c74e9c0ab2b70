export { openActions, openCourse, type Actions } from './open-course.ts'
