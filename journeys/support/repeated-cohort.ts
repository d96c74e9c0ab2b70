import { readFileSync } from 'node:fs'

const invented = new URL('../../modules/enrolment/demonstration/cohort-fr.csv', import.meta.url)

/** The invented cohort so many times over, as one sheet to choose: other names and addresses, the same answers. */
export function repeatedCohort(times: number): { name: string; mimeType: string; buffer: Buffer } {
  const [headings, ...people] = readFileSync(invented, 'utf8').trimEnd().split('\n')
  const copies = Array.from({ length: times }, (_, copy) =>
    people.map((line) => line.replace(/^(.*?;.*?);(.*?)@/, `$1 ${copy};$2.${copy}@`)),
  )
  const sheet = [headings, ...copies.flat()].join('\n')
  return { name: 'cohorte.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) }
}
