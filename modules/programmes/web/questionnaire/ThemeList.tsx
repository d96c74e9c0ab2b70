import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { WholeEdition } from '../../contract.ts'
import { useWording } from '../use-wording.ts'
import styles from './QuestionnairePage.module.css'

/** Each theme in its two wordings: one subject, said by who asks and by who offers. */
export function ThemeList({ edition: { id, themes } }: { edition: WholeEdition }) {
  const t = useTranslations('programmes.questionnaire')
  const wording = useWording()
  const organisation = useOrganisation()
  const toThemes = (
    <LinkButton href={`/${organisation}/editions/${id}/questionnaire/themes`} icon="edit">
      {t('editThemes')}
    </LinkButton>
  )
  if (themes.length === 0)
    return (
      <EmptyState title={t('noThemes')} actions={toThemes}>
        {t('noThemesText')}
      </EmptyState>
    )
  return (
    <>
      <p>{toThemes}</p>
      <table className={styles.themes}>
        <caption className={styles.help}>{t('themesHelp')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('asking')}</th>
            <th scope="col">{t('offering')}</th>
          </tr>
        </thead>
        <tbody>
          {themes.map((theme) => (
            <tr key={theme.key}>
              <th scope="row">{wording(theme.asking)}</th>
              <td>{wording(theme.offering)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
