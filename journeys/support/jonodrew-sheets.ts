import { fileURLToPath } from 'node:url'

/** The two sheets of a civil service, unedited: mentors first. */
export function jonodrewSheets(size: 'small' | 'large'): string[] {
  return ['mentors', 'mentees'].map((side) =>
    fileURLToPath(new URL(`../../modules/enrolment/examples/jonodrew/${size}_${side}.csv`, import.meta.url)),
  )
}
