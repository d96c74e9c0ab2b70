import alumni from './alumni.json' with { type: 'json' }
import { cohortTemplate } from './cohort.ts'
import coffee from './coffee.json' with { type: 'json' }
import course from './course.json' with { type: 'json' }
import findOwn from './find-own.json' with { type: 'json' }
import flash from './flash.json' with { type: 'json' }
import immersion from './immersion.json' with { type: 'json' }
import peer from './peer.json' with { type: 'json' }
import permanence from './permanence.json' with { type: 'json' }
import projects from './projects.json' with { type: 'json' }
import { readTemplate } from './read-template.ts'
import reverse from './reverse.json' with { type: 'json' }
import workshops from './workshops.json' with { type: 'json' }
import type { ProgrammeTemplate } from './template.ts'

/** What a new programme may start from, in the order in which they are offered. */
export const templates: readonly ProgrammeTemplate[] = [
  cohortTemplate,
  readTemplate(alumni),
  readTemplate(peer),
  readTemplate(reverse),
  readTemplate(findOwn),
  readTemplate(flash),
  readTemplate(permanence),
  readTemplate(coffee),
  readTemplate(workshops),
  readTemplate(immersion),
  readTemplate(course),
  readTemplate(projects),
]

export function findTemplate(key: string): ProgrammeTemplate | undefined {
  return templates.find((template) => template.key === key)
}
