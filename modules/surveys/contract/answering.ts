import { z } from 'zod'
import { endpoint, Instant, Wording } from '../../../platform/contract.ts'
import { Answers, Key, Question } from '../../questionnaires/contract.ts'
import { Privacy } from './survey.ts'

/** The secret of a mail, or of the open link. It travels in the body: addresses are kept by too many. */
const Token = z.string().min(20).max(200)
/** Questions whose words may be quoted, without a name. */
const Quotable = z.array(Key).max(60)

export const SurveyToAnswer = z.object({
  /** `early`: not open yet; `answered` says nothing of what was answered. */
  state: z.enum(['early', 'open', 'answered', 'closed']),
  title: Wording,
  intro: Wording,
  organisationName: z.string(),
  privacy: Privacy,
  /** By a link that is everybody's: nothing keeps anybody from answering twice. */
  isOpenLink: z.boolean(),
  closesAt: Instant,
  timeZone: z.string(),
  /** Where it may be answered. */
  questions: z.array(Question),
  /** What was begun, of a confidential survey; null where nothing was, or where it stays on the device. */
  draft: z.object({ answers: Answers, quotable: Quotable }).nullable(),
})
export type SurveyToAnswer = z.infer<typeof SurveyToAnswer>

/** Opening it changes nothing: programs that look at mails open it too. */
export const readSurvey = endpoint({
  name: 'read-survey',
  method: 'POST',
  path: '/api/:organisation/survey-readings',
  input: z.object({ token: Token }),
  output: SurveyToAnswer,
  refusals: { 'no-such-link': 410 },
  audience: 'anyone',
  leavesNoTrace: true,
})

/** Keeps what is begun, for another device. Of an anonymous survey nothing is kept before it is sent. */
export const keepSurveyDraft = endpoint({
  name: 'keep-survey-draft',
  method: 'PUT',
  path: '/api/:organisation/survey-drafts',
  input: z.object({ token: Token, answers: Answers, quotable: Quotable }),
  output: z.object({}),
  refusals: {
    'no-such-link': 410,
    'survey-closed': 410,
    'already-answered': 409,
    'stays-on-the-device': 409,
  },
  audience: 'anyone',
  leavesNoTrace: true,
})

export const answerSurvey = endpoint({
  name: 'answer-survey',
  method: 'POST',
  path: '/api/:organisation/survey-answers',
  input: z.object({ token: Token, answers: Answers, quotable: Quotable }),
  output: z.object({}),
  refusals: {
    'no-such-link': 410,
    'not-open-yet': 409,
    'survey-closed': 410,
    'already-answered': 409,
    'unknown-question': 422,
    'answer-does-not-fit': 422,
    'answer-missing': 422,
    'nothing-answered': 422,
  },
  audience: 'anyone',
  leavesNoTrace: true,
})

/** No more mail of any survey of this organisation, by one click of a mail program (RFC 8058) or by the page. */
export const stopSurveyMails = endpoint({
  name: 'stop-survey-mails',
  method: 'POST',
  path: '/api/:organisation/survey-mails/:token/stop',
  input: z.object({ token: Token }),
  output: z.object({}),
  refusals: { 'no-such-link': 410 },
  audience: 'anyone',
})
