import { useFormatter, useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Question } from '../../../programmes/contract.ts'
import { changesBetween } from './draft-questions.ts'

type ChangedMeanwhileProps = {
  before: readonly Question[]
  after: readonly Question[]
  onTakeSaved: () => void
}

/** What another of the team saved meanwhile, by the questions' own words; whoever is here says which version stays. */
export function ChangedMeanwhile({ before, after, onTakeSaved }: ChangedMeanwhileProps) {
  const t = useTranslations('enrolment.builder.conflict')
  const format = useFormatter()
  const { language } = useLanguage()
  const changes = changesBetween(before, after)
  const lines = (['added', 'removed', 'changed'] as const).filter((kind) => changes[kind].length > 0)
  const named = (questions: readonly Question[]) =>
    format.list(questions.map(({ wording }) => t('named', { question: wording[language] || wording.fr })))
  return (
    <Banner
      tone="waiting"
      takesFocus
      title={t('title')}
      actions={
        <>
          <Button type="submit">{t('keepMine')}</Button>
          <Button variant="quiet" onPress={onTakeSaved}>
            {t('takeSaved')}
          </Button>
        </>
      }
    >
      <ul>
        {lines.map((kind) => (
          <li key={kind}>{t(kind, { questions: named(changes[kind]) })}</li>
        ))}
        {lines.length === 0 && <li>{t('other')}</li>}
      </ul>
    </Banner>
  )
}
