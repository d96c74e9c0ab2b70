import { z } from 'zod'
import type { SentInputOf } from '../../../../platform/contract.ts'
import { AskedOf, Privacy, type editSurvey, type Survey } from '../../contract.ts'

const Line = z.string().trim().max(120)
const Text = z.string().trim().max(600)

/** What the page of a survey's sending changes; the rest is sent as it stands. */
export const settingsSchema = z.object({
  titleFr: Line,
  titleEn: Line,
  introFr: Text,
  introEn: Text,
  privacy: Privacy,
  askedOf: AskedOf,
  editionIds: z.array(z.string()),
  hasOpenLink: z.boolean(),
  reminders: z.enum(['none', 'one', 'two']),
})
export type Settings = z.infer<typeof settingsSchema>

const days = { none: [], one: [3], two: [3, 7] } as const

export function settingsOf(survey: Survey): Settings {
  const { title, intro, privacy, askedOf, hasOpenLink, remindAfterDays, editions } = survey
  return {
    titleFr: title.fr,
    titleEn: title.en,
    introFr: intro.fr,
    introEn: intro.en,
    privacy,
    askedOf,
    editionIds: editions.filter(({ isAsked }) => isAsked).map(({ id }) => id),
    hasOpenLink,
    reminders: (['none', 'one', 'two'] as const)[Math.min(2, remindAfterDays.length)]!,
  }
}

export function toEdit(settings: Settings, survey: Survey): SentInputOf<typeof editSurvey> {
  const { titleFr, titleEn, introFr, introEn, reminders, ...others } = settings
  const { id, questions, headline } = survey
  return {
    id,
    questions,
    headline,
    ...others,
    title: { fr: titleFr, en: titleEn },
    intro: { fr: introFr, en: introEn },
    remindAfterDays: [...days[reminders]],
  }
}
