import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { ThemeScale } from '../../../enrolment/web/index.ts'
import type { NetworkTheme, OutputOfNetwork } from '../../contract.ts'
import { shortInterval } from '../results/use-percent.ts'
import styles from './Network.module.css'
import { SeekMentors } from './SeekMentors.tsx'

type ThemeTableProps = { readonly editionId: string; readonly network: OutputOfNetwork }

/** Each theme: how many wait for a free place, how many had an answer, and what can be done where it jams. */
export function ThemeTable({ editionId, network }: ThemeTableProps) {
  const t = useTranslations('insights.network')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const [seeking, setSeeking] = useState<NetworkTheme>()
  return (
    <>
      <table className={styles.themes}>
        <caption className={styles.hidden}>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('theme')}</th>
            <th scope="col" className={styles.wide}>
              <span className={styles.hidden}>{t('tension')}</span>
              <span aria-hidden="true" className={styles.marks}>
                <span style={{ insetInlineStart: '24%' }}>{t('slackMark')}</span>
                <span style={{ insetInlineStart: '76%' }}>{t('tenseMark')}</span>
              </span>
            </th>
            <th scope="col">{t('open')}</th>
            <th scope="col">{t('answered')}</th>
            <th scope="col">
              <span className={styles.hidden}>{t('act')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {network.themes.map((theme) => (
            <tr key={theme.key} data-state={theme.state}>
              <th scope="row">{theme.words[language]}</th>
              <td className={styles.wide}>
                <ThemeScale use={{ asked: theme.open, places: theme.free }} />
              </td>
              <td className={styles.number}>
                {t('openFor', { open: theme.open, free: theme.free })}
                {theme.state !== 'balanced' && (
                  <span className={styles.hidden}> {t(`state.${theme.state}`)}</span>
                )}
              </td>
              <td className={styles.number}>
                {theme.due === 0 ? (
                  <span className={styles.fine}>{t('noneDue')}</span>
                ) : (
                  t('answeredOf', { answered: theme.answered, due: theme.due })
                )}{' '}
                {theme.low !== null && theme.high !== null && (
                  <span className={styles.fine}>[{shortInterval(theme.low, theme.high)}]</span>
                )}
              </td>
              <td className={styles.act}>
                {theme.state === 'tense' && (
                  <Button variant="link" onPress={() => setSeeking(theme)}>
                    {t('seek', { count: theme.placesMissing })}
                  </Button>
                )}
                {theme.state === 'slack' && (
                  <TextLink href={`/${organisation}/editions/${editionId}/questionnaire/themes`} strong>
                    {t('merge')}
                    <span className={styles.hidden}> {theme.words[language]}</span>
                  </TextLink>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {seeking && (
        <SeekMentors
          editionId={editionId}
          network={network}
          theme={seeking}
          onClose={() => setSeeking(undefined)}
        />
      )}
    </>
  )
}
