export { dueOnOf, weekAround, weekOf } from './course/where.ts'
export { nextMorning } from './course/next-morning.ts'
export { whyNotOpen, whyNotWrite } from './course/why-not.ts'
export { whyNotDecide } from './course/why-not-decide.ts'
