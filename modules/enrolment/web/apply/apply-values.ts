import type { z } from 'zod'
import type { SentInputOf } from '../../../../platform/contract.ts'
import { normaliseEmail } from '../../../people/rules.ts'
import type { AskedQuestion, Role } from '../../../programmes/contract.ts'
import {
  fieldsSchema,
  toAnswers,
  toFieldValues,
  type FieldValues,
} from '../../../questionnaires/web/index.ts'
import type { answerCall, PublicCall } from '../../contract.ts'
import { profileFieldName } from '../../profile-of-call.ts'

/** The form's own fields beside the questions. Capitals: no key of a question has one. */
export const ownFields = {
  yourName: '',
  yourEmail: '',
  yourCity: '',
  acceptsCharter: '',
  leaveEmpty: '',
} as const

export function toApplyValues(questions: readonly AskedQuestion[], { profile }: PublicCall): FieldValues {
  const asked = Object.fromEntries(profile.map(({ field }) => [profileFieldName(field), '']))
  return { ...toFieldValues(questions, {}), ...asked, ...ownFields }
}

/** Checks before sending what the server checks again: what is insisted on, an address that can be one, the charter. */
export function applySchema(questions: readonly AskedQuestion[]): z.ZodType<FieldValues, FieldValues> {
  const insisted = new Set(questions.filter(({ required }) => required).map(({ key }) => key))
  return fieldsSchema(questions, (key) => insisted.has(key)).superRefine((values, issues) => {
    const say = (path: string, message: string) =>
      issues.addIssue({ code: 'custom', path: [path], message, input: values[path] })
    if (textOf(values, 'yourName') === '') {
      issues.addIssue({
        code: 'too_small',
        origin: 'string',
        minimum: 1,
        path: ['yourName'],
        input: values['yourName'],
      })
    }
    if (normaliseEmail(textOf(values, 'yourEmail')) === null)
      say('yourEmail', 'enrolment.refusals.address-invalid')
    if (values['acceptsCharter'] !== 'yes') say('acceptsCharter', 'enrolment.call.form.acceptNeeded')
  })
}

export function toApplication(
  values: FieldValues,
  role: Role,
  questions: readonly AskedQuestion[],
  { address, questionnaireVersion, charterVersion, profile }: PublicCall,
): SentInputOf<typeof answerCall> {
  return {
    address,
    role,
    name: textOf(values, 'yourName'),
    email: textOf(values, 'yourEmail'),
    city: textOf(values, 'yourCity'),
    profile: Object.fromEntries(
      profile.flatMap(({ field }) =>
        field === 'place' ? [] : [[field, textOf(values, profileFieldName(field))]],
      ),
    ),
    answers: toAnswers(questions, values),
    questionnaireVersion,
    charterVersion,
    leaveEmpty: textOf(values, 'leaveEmpty'),
  }
}

const textOf = (values: FieldValues, key: string) => String(values[key] ?? '').trim()
