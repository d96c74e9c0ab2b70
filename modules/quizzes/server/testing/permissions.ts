import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import { ofThemselves, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    quizId: string
    quizWorkshopId: string
  }
}

const one = { wording: 'Vrai ?', options: ['Oui', 'Non'], right: 0, why: 'Parce que.' }
const subject = 'workshop'
// Of a workshop that a mentor holds; its team is not at it unless it takes part.
const ofAnybody = ofThemselves(['mentor', 'mentee'], ['mentor of another pair'])

export const permissions: ModulePermissions = {
  audiences: {
    'of-quiz-subject': ofAnybody,
    'host-of-quiz-subject': ofThemselves(['mentor'], ['mentor of another pair']),
    'of-quiz': ofAnybody,
    'author-of-quiz': ofThemselves(['mentor'], ['mentor of another pair']),
  },
  findIds: async (db, { workshopId }) => makeOne(db, workshopId),
  samples: {
    'find-quiz': ({ quizWorkshopId }) => ({ subject, subjectId: quizWorkshopId }),
    'save-quiz': ({ quizWorkshopId }) => ({ subject, subjectId: quizWorkshopId, questions: [one, one, one] }),
    'open-quiz': ({ quizId }) => ({ id: quizId, isOpen: true }),
    'show-quiz': ({ quizId }) => ({ id: quizId }),
    'answer-quiz': ({ quizId }) => ({ id: quizId, question: 'question-1', option: 'answer-1' }),
    'enter-quiz-code': () => ({ code: '00000' }),
  },
}

/** An open one, by the host of a workshop of its own: the other one is called off by a sample. */
async function makeOne(db: Db, workshopId: string) {
  const now = '2026-11-21T20:00:00.000Z'
  const [id, versionId, quizWorkshopId] = [newId(now), newId(now), newId(now)]
  await sql`insert into workshops.workshops (organisation_id, id, edition_id, series_id, host_id, title, about, language,
      wish, minutes, status, proposed_at, worked_on, starts_at, time_zone, place, places, last_hours, code)
    select organisation_id, ${quizWorkshopId}, edition_id, ${quizWorkshopId}, host_id, title, about, language, wish, minutes,
      status, proposed_at, worked_on, starts_at, time_zone, place, places, last_hours, code
    from workshops.workshops where id = ${workshopId}`.execute(db)
  const words = (text: string) => ({ fr: text, en: text })
  const questions = [
    {
      key: 'question-1',
      kind: 'one-option',
      wording: words('Vrai ?'),
      help: null,
      required: true,
      options: ['answer-1', 'answer-2'].map((key) => ({ key, label: words(key) })),
    },
  ]
  await sql`insert into quizzes.quizzes (organisation_id, id, subject, subject_id, made_by, solution, code, made_at, opened_at)
    select organisation_id, ${id}, 'workshop', id, host_id, '{"question-1":{"right":"answer-1","why":"Oui."}}', ${id.slice(-5)}, ${now},
      ${now} from workshops.workshops where id = ${quizWorkshopId}`.execute(db)
  await sql`insert into questionnaires.versions (organisation_id, id, questionnaire_id, number, questions, since)
    select organisation_id, ${versionId}, id, 1, ${JSON.stringify(questions)}, ${now} from quizzes.quizzes
    where id = ${id}`.execute(db)
  return { quizId: id, quizWorkshopId }
}
