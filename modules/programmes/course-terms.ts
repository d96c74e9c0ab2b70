import { z } from 'zod'

/** Of an edition whose mentees follow a course: how long a defence is practised, showing and then answering. */
export const CourseTerms = z.object({
  showMinutes: z.int().min(5).max(120),
  questionMinutes: z.int().min(5).max(120),
})
export type CourseTerms = z.infer<typeof CourseTerms>
