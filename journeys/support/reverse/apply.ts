import type { Page } from 'playwright-core'
import { actionOfMail } from '../sign-in.ts'
import type { Story } from '../open-story.ts'
import { apiOf } from '../api-of.ts'

export type Applicant = {
  readonly name: string
  readonly role: 'mentor' | 'mentee'
  readonly profile: Readonly<Record<string, string>>
}
export const addressOf = (name: string) =>
  `${name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')}@exemple.invalid`

/** Answers a call and confirms it from the mail. */
export async function apply(story: Story, lead: Page, address: string, applicant: Applicant): Promise<void> {
  const { name, role, profile } = applicant
  const visitor = await story.newPerson()
  const api = apiOf(story, visitor)
  const [organisation, slug] = new URL(address).pathname.slice(1).split('/') as [string, string]
  const calls = `${organisation}/calls/${slug}`
  const call = await api.get(calls)
  const { questions } = (call.asked as { role: string; questions: Asked[] }[]).find(
    (one) => one.role === role,
  )!
  const email = addressOf(name)
  await api.post(`${calls}/applications`, {
    role,
    name,
    email,
    city: '',
    profile,
    answers: leastAnswers(questions),
    questionnaireVersion: call.questionnaireVersion,
    charterVersion: call.charterVersion,
    leaveEmpty: '',
  })
  const link = await actionOfMail(story, lead, email, /http\S+\/confirm-application#\S+/)
  await api.post(`${organisation}/application-confirmations`, { token: link.split('#')[1] })
  await visitor.context().close()
}

type Asked = { key: string; kind: string; required: boolean; options: { key: string }[] }

function leastAnswers(questions: readonly Asked[]) {
  const answerTo = ({ kind, options }: Asked) => {
    if (kind === 'number') return 1
    return kind.endsWith('options') ? [options[0]!.key] : (options[0]?.key ?? 'Quelques mots')
  }
  return Object.fromEntries(
    questions.filter(({ required }) => required).map((one) => [one.key, answerTo(one)]),
  )
}
