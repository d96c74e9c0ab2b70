import { useTranslations } from 'use-intl'
import type { Wording } from '../../../../platform/contract.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'

/** What they said of themselves beside the questions. */
export function SaidOfThem({
  profile,
}: {
  readonly profile: readonly { readonly field: string; readonly text: Wording }[]
}) {
  const t = useTranslations('enrolment.call.profile')
  const { language } = useLanguage()
  if (profile.length === 0) return null
  return (
    <DescriptionList
      items={profile.map(({ field, text }) => ({
        id: field,
        term: t(`${field}.label` as 'jobTitle.label'),
        value: text[language],
      }))}
    />
  )
}
