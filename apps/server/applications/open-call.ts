import {
  type answerCall,
  editCall,
  importVolunteers,
  listEnrolments,
  showCall,
  showPublicCall,
} from '../../../modules/enrolment/contract.ts'
import type { SentInputOf } from '../../../platform/contract.ts'
import type { TestInstance } from '../testing/open-test-instance.ts'
import { newEdition, nothingNew, oneMentor, textQuestion } from '../testing/one-volunteer.ts'

export const motto = { ...textQuestion, key: 'motto', required: true }
export const need = { ...textQuestion, key: 'need', askedOf: 'mentee' as const, readers: 'pair' as const }
export const promise = { fr: 'Quatre mois à deux', en: 'Four months in two' }
export const noPlaces = { fr: '', en: '' }

function anAnswer(kind: string, options: readonly { key: string }[]) {
  if (kind === 'number') return 3
  if (kind === 'several-options' || kind === 'ranked-options') return [options[0]!.key]
  return options[0]?.key ?? 'Quelques mots'
}

/** An open call of an edition that a sheet has brought one mentor to. */
export function openCallIn(openInstance: () => Promise<TestInstance>) {
  return async () => {
    const instance = await openInstance()
    const lead = await instance.found()
    const editionId = await newEdition(lead)
    // A sheet brings one person and the questions.
    const bring = (answers: Record<string, string>) =>
      lead.ask(importVolunteers, {
        ...nothingNew,
        newQuestions: [motto, need],
        editionId,
        volunteers: [{ ...oneMentor, answers: { mentor: answers } }],
      })
    await bring({ motto: 'From the sheet' })
    const visitor = instance.visit()
    visitor.organisation = lead.organisation
    const { revision, address } = await lead.ask(showCall, { editionId })
    const call = {
      editionId,
      address,
      isOpen: true,
      closesOn: null,
      roles: ['mentor' as const, 'mentee' as const],
      promise,
      places: noPlaces,
    }
    const opened = await lead.ask(editCall, call, { revision })
    const shown = await visitor.ask(showPublicCall, { address })
    // What the template insists on, of each role.
    const insisted = (role: 'mentor' | 'mentee') =>
      Object.fromEntries(
        shown.asked
          .find((one) => one.role === role)!
          .questions.filter(({ key, required }) => required && key !== 'motto')
          .map(({ key, kind, options }) => [key, anAnswer(kind, options)]),
      )
    const basic = { mentor: insisted('mentor'), mentee: insisted('mentee') }
    const email = `lea-${lead.organisation}@exemple.invalid`
    const application: SentInputOf<typeof answerCall> = {
      address,
      role: 'mentee',
      name: 'Léa Martin',
      email,
      city: 'Nantes',
      answers: { ...basic.mentee, need: 'Fixer mes prix' },
      questionnaireVersion: shown.questionnaireVersion,
      charterVersion: shown.charterVersion,
      leaveEmpty: '',
    }
    const tokens = async (to: string) =>
      (await instance.mailsTo(to)).flatMap(({ text }) => /confirm-application#(\S+)/.exec(text)?.[1] ?? [])
    const enrolled = async (search: string) =>
      (await lead.ask(listEnrolments, { editionId, search })).enrolments
    return {
      instance,
      lead,
      editionId,
      bring,
      visitor,
      call,
      opened,
      basic,
      application,
      email,
      tokens,
      enrolled,
    }
  }
}
