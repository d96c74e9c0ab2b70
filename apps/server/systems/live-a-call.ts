import {
  answerCall,
  confirmApplication,
  editCall,
  listEnrolments,
  showCall,
  showPublicCall,
  type PublicCall,
  type SaidOfProfile,
} from '../../../modules/enrolment/contract.ts'
import { publishRun, runMatching, showStudio } from '../../../modules/matching/contract.ts'
import { createProgramme } from '../../../modules/programmes/contract.ts'
import type { Answers } from '../../../modules/questionnaires/contract.ts'
import type { TestInstance } from '../testing/open-test-instance.ts'

export type Applicant = {
  readonly name: string
  readonly role: 'mentor' | 'mentee'
  readonly city?: string
  readonly profile?: SaidOfProfile
  readonly answers: Answers
}

/** An edition of a template, from nothing to published pairs, through the public form: who is whose, by first name. */
export async function liveACall(instance: TestInstance, template: string, applicants: readonly Applicant[]) {
  const lead = await instance.found()
  const name = { fr: 'Édition', en: 'Edition' }
  const { editionId } = await lead.ask(createProgramme, { template, name, editionName: name, startsOn: null })
  const { revision, address } = await lead.ask(showCall, { editionId })
  const words = { fr: 'Une promesse', en: 'A promise' }
  await lead.ask(
    editCall,
    {
      editionId,
      address,
      isOpen: true,
      closesOn: null,
      roles: ['mentor', 'mentee'],
      promise: words,
      places: words,
    },
    { revision },
  )
  const visitor = instance.visit()
  visitor.organisation = lead.organisation
  const call = await visitor.ask(showPublicCall, { address })
  const confirmations: string[] = []
  for (const applicant of applicants) {
    await visitor.ask(answerCall, {
      address,
      role: applicant.role,
      name: applicant.name,
      email: addressOf(applicant),
      city: applicant.city ?? '',
      profile: applicant.profile ?? {},
      answers: { ...leastAnswers(call, applicant.role), ...applicant.answers },
      questionnaireVersion: call.questionnaireVersion,
      charterVersion: call.charterVersion,
      leaveEmpty: '',
    })
    const [mail] = await instance.mailsTo(addressOf(applicant))
    await visitor.ask(confirmApplication, { token: /confirm-application#(\S+)/.exec(mail!.text)![1]! })
    confirmations.push(mail!.text)
  }
  const { enrolments } = await lead.ask(listEnrolments, { editionId })
  const { policy, assumptions } = await lead.ask(showStudio, { editionId })
  const { run, pairs } = await lead.ask(runMatching, { editionId })
  await lead.ask(publishRun, { id: run.id, anyway: true })
  await instance.settle()
  const nameOf = (id: string) => enrolments.find((one) => one.id === id)!.name
  return {
    lead,
    editionId,
    call,
    policy,
    assumptions,
    enrolments,
    pairs: Object.fromEntries(pairs.map(({ menteeId, mentorId }) => [nameOf(menteeId), nameOf(mentorId)])),
    signIn: (applicant: string) => instance.signIn(addressOf({ name: applicant }), lead.organisation),
    mailsTo: (applicant: string) => instance.mailsTo(addressOf({ name: applicant })),
    confirmations,
  }
}

const addressOf = ({ name }: Pick<Applicant, 'name'>) => `${name.toLowerCase()}@exemple.invalid`

/** What the form insists on, the first choice of each. */
export function leastAnswers({ asked }: PublicCall, role: Applicant['role']): Answers {
  const { questions } = asked.find((one) => one.role === role)!
  return Object.fromEntries(
    questions
      .filter(({ required }) => required)
      .map(({ key, kind, options }) => {
        const first = options[0]?.key
        if (kind === 'number') return [key, 1]
        if (kind === 'several-options' || kind === 'ranked-options') return [key, [first!]]
        return [key, first ?? 'Quelques mots']
      }),
  )
}
