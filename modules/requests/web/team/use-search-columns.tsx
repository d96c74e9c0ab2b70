import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import type { EditionSearch } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'
import { useRequestWords } from '../own/use-request-words.ts'

/** Who looks for what, where it stands, who was asked with which answer, and the act where the team looks. */
export function useSearchColumns(onChoose: (search: EditionSearch) => void): Column<EditionSearch>[] {
  const t = useTranslations('requests')
  const { language } = useLanguage()
  const day = useLongDay()
  const words = useRequestWords()
  const asked = ({
    mentor,
    status,
    reason,
    reasonLine,
    silence,
    answerBy,
  }: EditionSearch['requests'][number]) => {
    const why = [
      reason && t(`reasons.${reason}`),
      reasonLine,
      silence && t(`silence.${silence}`),
      status === 'sent' && answerBy && t('team.until', { day: day(answerBy) }),
    ].filter(Boolean)
    const line = `${mentor} (${t(`status.${status}`)})`
    return why.length === 0 ? line : t('team.askedWhy', { line, why: why.join(', ') })
  }
  return [
    { id: 'asker', title: t('team.asker'), value: ({ asker }) => asker, width: 170, isRowHeader: true },
    { id: 'need', title: t('team.need'), value: ({ need }) => need || t('erased'), width: 260 },
    {
      id: 'theme',
      title: t('team.theme'),
      value: ({ theme }) => theme?.words[language] ?? '',
      width: 160,
    },
    {
      id: 'state',
      title: t('team.state'),
      value: ({ status }) => words.search(status).words,
      render: ({ status }) => {
        const { tone, words: state } = words.search(status)
        return <Badge tone={status === 'by-hand' ? 'care' : tone}>{state}</Badge>
      },
      width: 190,
    },
    {
      id: 'asked',
      title: t('team.asked'),
      value: ({ requests }) => requests.map(asked).join(' ; '),
      render: ({ requests }) => (
        <ul className={styles.lines}>
          {requests.map((request) => (
            <li key={request.rank}>{asked(request)}</li>
          ))}
        </ul>
      ),
      width: 340,
    },
    {
      id: 'came',
      title: t('team.came'),
      value: ({ useful, outcome }) => [useful && t(`useful.${useful}`), outcome].filter(Boolean).join(', '),
      width: 200,
    },
    {
      id: 'opened',
      title: t('team.opened'),
      value: ({ openedAt }) => openedAt.slice(0, 10),
      render: ({ openedAt }) => day(openedAt),
      width: 150,
    },
    {
      id: 'act',
      title: t('team.act'),
      value: () => '',
      render: (search) =>
        search.status === 'by-hand' && (
          <Button
            size="small"
            onPress={() => onChoose(search)}
            aria-label={t('team.chooseFor', { name: search.asker })}
          >
            {t('team.choose')}
          </Button>
        ),
      width: 150,
      sortable: false,
      onScreenOnly: true,
    },
  ]
}
