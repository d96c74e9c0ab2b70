import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { showApplication } from '../../contract.ts'
import { Grade } from '../list/Grade.tsx'
import styles from '../Reviews.module.css'
import { ScrolledTable } from '../ScrolledTable.tsx'

/** A criterion a line, a reviewer a column; then what each wrote. */
export function GivenGrades({ application }: { readonly application: OutputOf<typeof showApplication> }) {
  const t = useTranslations('reviews.application')
  const { language } = useLanguage()
  const { criteria, givenGrades, grades } = application
  return (
    <section className={styles.section}>
      <h2>{t('grades')}</h2>
      <p>
        <Grade grades={grades} />{' '}
        <span className={styles.help}>{t('givenOf', { given: grades.given, readers: grades.readers })}</span>
      </p>
      {givenGrades.length > 0 && (
        <ScrolledTable label={t('grades')}>
          <table className={styles.marks}>
            <thead>
              <tr>
                <th scope="col">{t('criterion')}</th>
                {givenGrades.map(({ by, givenAt }) => (
                  <th key={by + givenAt} scope="col">
                    {by}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {criteria.map(({ key, name }) => (
                <tr key={key}>
                  <th scope="row">{name[language]}</th>
                  {givenGrades.map(({ by, givenAt, marks }) => (
                    <td key={by + givenAt}>{marks[key] ?? '–'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrolledTable>
      )}
      {givenGrades
        .filter(({ note }) => note !== '')
        .map(({ by, note, givenAt }) => (
          <p key={by + givenAt} className={styles.words}>
            {t('note', { name: by, note })}
          </p>
        ))}
    </section>
  )
}
