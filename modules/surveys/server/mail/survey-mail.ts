import { dayIn } from '../../../../platform/calendar-day.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { writtenDate } from '../../../../platform/written-date.ts'
import { addDays } from '../../../../platform/calendar-day.ts'
import type { KeptSurvey } from '../kept-survey.ts'
import type { Invited } from '../waves/read-silent.ts'

const invitation: MailKind = { name: 'survey', urgency: 'in-turn', canBeStopped: true }
const reminder: MailKind = { name: 'survey-reminder', urgency: 'in-turn', canBeStopped: true }

type Asking = {
  readonly survey: Pick<KeptSurvey, 'title' | 'intro' | 'privacy'>
  readonly wave: { readonly closesAt: string }
  readonly invited: Invited
  readonly token: string
  /** 0 asks; 1 and more remind. */
  readonly nth: number
}

export const reminderKey = (invitationId: string, nth: number) => `survey-reminder/${invitationId}/${nth}`

/** Asks, or asks again. It says nothing of any answer, and what the survey promises of them. */
export function surveyMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { survey, wave, invited, token, nth }: Asking,
): Mail {
  const site = `${publicUrl}/${organisation.slug}`
  const { reader, id, isOutside } = invited
  return writeMail(reader, {
    kind: nth === 0 ? invitation : reminder,
    effectKey: nth === 0 ? `survey/${id}` : reminderKey(id, nth),
    holdsSecret: true,
    worthUntil: wave.closesAt,
    unsubscribeUrl: `${publicUrl}/api/${organisation.slug}/survey-mails/${token}/stop`,
    stopPageUrl: `${site}/survey-mails#${token}`,
    words: ({ language }) => {
      const t = translator(language, 'surveys')
      const title = survey.title[language]
      const lastDay = addDays(dayIn(organisation.timeZone, wave.closesAt), -1)
      const until = writtenDate(language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      }).format(new Date(`${lastDay}T12:00:00Z`))
      const said = { title, organisation: organisation.name, until }
      const kind = nth === 0 ? 'asked' : 'reminded'
      return {
        subject: t(`mail.${kind}.subject`, said),
        paragraphs: [
          t(`mail.${kind}.body`, said),
          ...(nth === 0 && survey.intro[language] !== '' ? [survey.intro[language]] : []),
          t(`mail.${survey.privacy}`),
        ],
        action: { label: t('mail.action'), url: `${site}/survey#${token}` },
        note: t('mail.note', said),
        why: t(isOutside ? 'mail.whyOutside' : 'mail.why', said),
      }
    },
  })
}
