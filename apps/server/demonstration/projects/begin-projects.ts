import { importVolunteers } from '../../../../modules/enrolment/contract.ts'
import { editCall, showCall } from '../../../../modules/enrolment/contract.ts'
import { emptyProfile } from '../../../../modules/people/rules.ts'
import { createFromTemplate } from '../../../../modules/programmes/server/index.ts'
import { findTemplate } from '../../../../modules/programmes/templates/index.ts'
import { transactionWithin, type Machinery } from '../../../../platform/server/perform.ts'
import type { Founded } from '../found-demonstration.ts'
import type { Edition } from './edition.ts'
import words from './words.json' with { type: 'json' }

/** An edition of project teams that is marked as invented, led by whoever founded the organisation. */
export function beginProjects(
  machinery: Machinery,
  { organisation, admin }: Founded,
  { now, firstDay }: { readonly now: string; readonly firstDay: string },
): Promise<{ editionId: string }> {
  return transactionWithin(machinery, organisation, { now, accountId: admin.account.id }, (context) =>
    createFromTemplate({ ...context, person: admin.person }, findTemplate('projects')!, {
      name: { fr: 'Projets de clients', en: 'Projects of clients' },
      editionName: { fr: 'Projets d’automne', en: 'Projects of autumn' },
      startsOn: firstDay,
      invented: true,
    }),
  )
}

/** Who steers or advises, and a call whose answers the team reads. */
export async function openCall({ stage, lead, editionId }: Edition): Promise<void> {
  await stage.ask(lead, importVolunteers, {
    editionId,
    volunteers: words.mentors.map(({ name, offers }, at) => ({
      line: at + 1,
      name,
      email: `mentor${at + 1}@exemple.invalid`,
      roles: ['mentor' as const],
      profile: { ...emptyProfile, timeZone: stage.organisation.timeZone },
      answers: { mentor: { offers, experience: 'Douze ans de métier.' } },
      capacity: 2,
    })),
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  })
  const { revision } = await stage.ask(lead, showCall, { editionId })
  await stage.ask(
    lead,
    editCall,
    {
      editionId,
      address: 'projets',
      isOpen: true,
      closesOn: null,
      roles: ['mentee'],
      isReviewed: true,
      promise: { fr: 'Un projet payé, en équipe.', en: 'A paid project, in a team.' },
      places: { fr: '', en: '' },
    },
    revision,
  )
}
