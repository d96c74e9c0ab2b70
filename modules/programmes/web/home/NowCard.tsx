import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import styles from './NowCard.module.css'
import type { Now } from './slots.ts'

/** What matters now: the page's own title for a participant, a card among others for a team. */
export function NowCard({
  now: { eyebrow, title, text, actions },
  greeting,
  isTitle = false,
}: {
  now: Now
  greeting?: string
  isTitle?: boolean
}) {
  if (isTitle)
    return (
      <section className={styles.now}>
        <PageHeader title={title} eyebrow={[greeting, eyebrow].filter(Boolean).join('. ')}>
          {text && <p>{text}</p>}
        </PageHeader>
        {actions && <div className={styles.actions}>{actions}</div>}
      </section>
    )
  return (
    <section className={styles.card}>
      {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
