import { readdirSync } from 'node:fs'
import type { Language } from '../../contract.ts'
import { translator } from '../messages.ts'

const spaces = readdirSync(new URL('../../../locales/fr/', import.meta.url)).map((file) =>
  file.replace('.json', ''),
)

/** What a job or a listener does, as its module words it under `work`; its own name where nobody did. */
export function wordJob(language: Language, job: string): string {
  const name = job.replace(/^every\//, '')
  for (const space of spaces) {
    const t = translator(language, space)
    if (t.has(`work.${name}`)) return t(`work.${name}`)
  }
  return name
}
