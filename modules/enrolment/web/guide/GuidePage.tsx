import { useTranslations } from 'use-intl'
import { AccountMenu } from '../../../../platform/web/layout/AccountMenu.tsx'
import { TopBar } from '../../../../platform/web/layout/TopBar.tsx'
import { usePageTitle } from '../../../../platform/web/use-page-title.ts'
import styles from './GuidePage.module.css'
import { alsoUnderstood, pictures } from './pictures.ts'
import { SheetPicture } from './SheetPicture.tsx'

/** What a spreadsheet may look like, with a small picture of each kind; `docs/guides` holds the same, made from the same words. */
export function GuidePage() {
  const t = useTranslations('enrolment.guide')
  usePageTitle(t('title'))
  return (
    <>
      <TopBar
        home="/"
        crumbs={[{ label: t('try'), href: '/try' }, { label: t('title') }]}
        actions={<AccountMenu compact />}
      />
      <div className={styles.page}>
        <header className={styles.header}>
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </header>
        {pictures.map(({ id, marks, out }) => (
          <section key={id} className={styles.section} aria-labelledby={`guide-${id}`}>
            <div className={styles.words}>
              <h2 id={`guide-${id}`}>{t(`sections.${id}.title`)}</h2>
              <p>{t(`sections.${id}.text`)}</p>
            </div>
            <div className={styles.example}>
              <SheetPicture
                label={t(`sections.${id}.title`)}
                sheet={t.raw(`sections.${id}.sheet`) as string}
                marks={marks}
                out={out ?? []}
              />
              <p className={styles.result}>{t(`sections.${id}.result`)}</p>
            </div>
          </section>
        ))}
        <section className={styles.also} aria-labelledby="guide-also">
          <h2 id="guide-also">{t('alsoTitle')}</h2>
          <ul>
            {alsoUnderstood.map((kind) => (
              <li key={kind}>{t(`also.${kind}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
