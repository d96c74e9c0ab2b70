import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { exampleCohort, examplePolicy, exampleWeek } from '../../examples.ts'
import { match, type Sentence } from '../../rules.ts'
import { reasonsToSend } from '../reasons-to-send.ts'

declare module '../../../../platform/server/testing/module-mails.ts' {
  export interface MailScene {
    /** Of a pair, as each of the two may read them. */
    readonly reasons: { readonly mentor: Sentence[]; readonly mentee: Sentence[] }
  }
}

/** It sends none itself. */
export const mails: ModuleMails = {
  scene: async () => {
    const outcome = await match(exampleCohort(), examplePolicy(), { weekOf: exampleWeek })
    if ('refusal' in outcome) throw new Error('The examples cannot be matched.')
    const reasonsFor = (reader: 'mentor' | 'mentee') =>
      reasonsToSend(outcome.matched, { menteeId: 'lea', mentorId: 'marc' }, reader)
    return { reasons: { mentor: reasonsFor('mentor'), mentee: reasonsFor('mentee') } }
  },
  samples: () => ({}),
}
