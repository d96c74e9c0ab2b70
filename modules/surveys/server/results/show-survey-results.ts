import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { Wording } from '../../../../platform/contract.ts'
import {
  listLedEditionIds,
  readConduct,
  readEditionFrame,
  readQuestionnaire,
} from '../../../programmes/server/index.ts'
import { Question } from '../../../questionnaires/contract.ts'
import { asksSomething, yesAndNo } from '../../../questionnaires/rules.ts'
import { readQuestions } from '../../../questionnaires/server/index.ts'
import { showSurveyResults, type Headline, type SurveyGroup } from '../../contract.ts'
import {
  answeredQuestion,
  discoverySubjects,
  shareOf,
  shareOfGroups,
  type GroupFacts,
} from '../../results/index.ts'
import { waveState } from '../../rules.ts'
import { readKeptSurvey } from '../kept-survey.ts'
import { readWaves } from '../waves/last-wave.ts'
import { countGroups } from './count-groups.ts'
import { countQuestions } from './count-questions.ts'

/** The one way to a survey's figures: what hides is decided before a reader's own rows are taken out of all. */
export const showSurveyResultsAction = action(showSurveyResults, async (context, { id, wave: number }) => {
  const { db, now, organisation, person } = context
  const survey = await readKeptSurvey(db, id)
  const waves = (await readWaves(db, id)).filter((wave) => waveState(wave, now) !== 'planned')
  const wave = number === undefined ? waves.at(-1) : waves.find((one) => one.number === number)
  if (!wave) throw context.refuse('never-opened')
  const questions = (await readQuestions(db, wave.versionId, Question)).filter(asksSomething)
  const { groups, total, openLink, waiting } = await countGroups(db, wave.id, survey.headline)
  const asked = groups.reduce((sum, one) => sum + one.asked, 0)
  const isOpenOnly = asked === 0
  const counted = await countQuestions(db, { waveId: wave.id, byOpenLink: isOpenOnly }, questions)
  const led = await listLedEditionIds(db, person.id)
  const { programmes, editions } = shareOfGroups(groups)
  const { invented } = await readEditionFrame(db, survey.editionId)
  const answers = questions.map((question) =>
    answeredQuestion(question, survey.headline, counted.get(question.key)!),
  )
  return {
    id,
    editionId: survey.editionId,
    title: survey.title,
    privacy: survey.privacy,
    invented,
    on: dayIn(organisation.timeZone, now),
    wave: wave.number,
    waves: waves.map((one) => ({ number: one.number, opensOn: dayIn(organisation.timeZone, one.opensAt) })),
    state: waveState(wave, now),
    headline: headlineOf(survey.headline, questions),
    share: isOpenOnly ? shareOf(openLink, null) : shareOf(total, asked),
    openLink: wave.openToken === null || isOpenOnly ? null : shareOf(openLink, null),
    asked,
    answered: groups.reduce((sum, one) => sum + one.answered, 0),
    waiting,
    programmes: programmes.filter((row) => isOwnProgramme(row, groups, led)),
    editions: editions.filter((row) => isOwn(row.id, survey.editionId, led)),
    questions: answers,
    discovery: survey.purpose === 'discovery' ? await discover() : null,
  }

  async function discover() {
    const { themes } = await readQuestionnaire(db, survey.editionId)
    const { load } = await readConduct(db, survey.editionId)
    return discoverySubjects(answers, await countAnswers(db, wave!.id, isOpenOnly), {
      themes: themes.map(({ key }) => key),
      mentorPairs: load.mentorPairs,
    })
  }

  /** Addresses from outside are of the team that brought them. */
  function isOwn(editionId: string | null, home: string, mine: readonly string[]) {
    return mine.includes(editionId ?? home)
  }

  function isOwnProgramme(
    { id: programmeId }: SurveyGroup,
    all: readonly GroupFacts[],
    mine: readonly string[],
  ) {
    const its = all.filter((one) => one.programmeId === programmeId)
    return its.every((one) => isOwn(one.id, survey.editionId, mine))
  }
})

/** All whose answers count, whichever questions they skipped. */
async function countAnswers(db: Db, waveId: string, byOpenLink: boolean): Promise<number> {
  const { count } = await db
    .selectFrom('surveys.answers')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('waveId', '=', waveId)
    .where('byOpenLink', '=', byOpenLink)
    .where('inTotal', '=', true)
    .executeTakeFirstOrThrow()
  return Number(count)
}

function headlineOf(headline: Headline | null, questions: readonly Question[]) {
  const question = questions.find(({ key }) => key === headline?.question)
  if (!headline || !question) return null
  const options = question.kind === 'yes-no' ? yesAndNo : question.options
  const labels: Wording[] = options
    .filter(({ key }) => headline.options.includes(key))
    .map(({ label }) => label)
  return { wording: question.wording, labels }
}
