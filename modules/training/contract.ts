export * from './contract/project.ts'
export * from './contract/course.ts'
export * from './contract/week.ts'
export * from './contract/deliverables.ts'
