import { z } from 'zod'
import { HandedAs, ProjectDraft } from '../../contract.ts'

// As text, as fields have it.
const inWeeks = z.string().regex(/^([1-9]|[1-4]\d|5[0-2])$/, 'training.project.weeksIssue')
export const ProjectValues = ProjectDraft.extend({
  weeks: inWeeks,
  level: z.string().regex(/^[1-9]$/, 'training.project.levelIssue'),
  expected: z
    .array(
      z.object({
        id: z.string().nullable(),
        title: ProjectDraft.shape.expected.element.shape.title,
        forWhom: z.string().trim().max(120),
        dueWeek: inWeeks,
        handedAs: HandedAs,
        checks: z.string().max(2000),
      }),
    )
    .max(12),
})
export type ProjectValues = z.input<typeof ProjectValues>
export type CheckedProject = z.output<typeof ProjectValues>
