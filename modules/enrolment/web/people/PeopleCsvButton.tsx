import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { downloadCsv } from '../../../../platform/web/design/data-table/download-csv.ts'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import type { EnrolmentRow } from '../../contract.ts'

type PeopleCsvButtonProps = {
  count: number
  /** Gives the rows now, or after asking the server for those that are not on the screen. */
  read: () => readonly EnrolmentRow[] | Promise<readonly EnrolmentRow[]>
}

/** Everyone whom the filters keep, a column for each thing; formulas are made harmless on the way. */
export function PeopleCsvButton({ count, read }: PeopleCsvButtonProps) {
  const t = useTranslations('enrolment.people')
  const { language } = useLanguage()
  const refusalText = useRefusalText('enrolment')
  const [pending, setPending] = useState(false)
  const columns: Column<EnrolmentRow>[] = [
    { id: 'name', title: t('name'), value: ({ name }) => name },
    { id: 'email', title: t('email'), value: ({ email }) => email },
    { id: 'role', title: t('role'), value: ({ role }) => t(`roles.${role}`) },
    { id: 'city', title: t('city'), value: ({ city }) => city },
    { id: 'jobTitle', title: t('jobTitle'), value: ({ jobTitle }) => jobTitle },
    { id: 'places', title: t('places'), value: ({ capacityPairs }) => capacityPairs },
    { id: 'answered', title: t('answered'), value: ({ answered }) => answered },
    { id: 'asked', title: t('asked'), value: ({ asked }) => asked },
    { id: 'status', title: t('status'), value: ({ status }) => t(`statuses.${status}`) },
    { id: 'updatedAt', title: t('updatedAt'), value: ({ updatedAt }) => updatedAt },
  ]

  async function download() {
    setPending(true)
    try {
      downloadCsv(t('csvName'), columns, await read(), language)
    } catch (error) {
      notify({ message: refusalText(error), tone: 'care' })
    } finally {
      setPending(false)
    }
  }

  return (
    <Button
      variant="quiet"
      icon="download"
      pending={pending}
      isDisabled={count === 0}
      aria-label={t('csv', { count })}
      onPress={() => void download()}
    />
  )
}
