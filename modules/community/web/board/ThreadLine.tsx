import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { serverNow } from '../../../../platform/web/now.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { Wording } from '../../../../platform/contract.ts'
import type { ThreadRow } from '../../contract.ts'
import styles from '../Community.module.css'
import { keptTogether } from '../kept-together.ts'
import { useWritten } from '../use-written.ts'

type ThreadLineProps = {
  readonly thread: ThreadRow
  readonly editionId: string
  readonly themes: readonly { readonly key: string; readonly words: Wording }[]
  readonly isShown: boolean
}

/** What was asked, its theme and day, and what became of it. */
export function ThreadLine({ thread, editionId, themes, isShown }: ThreadLineProps) {
  const t = useTranslations('community.line')
  const written = useWritten()
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { id, kind, title, theme, askedAt, answers, isHelped, state, toMentorsAt } = thread
  const words = themes.find(({ key }) => key === theme)?.words[language]
  const isWithMentors = toMentorsAt !== null && toMentorsAt <= serverNow().toISOString()
  const gone = t(kind === 'link' ? 'linkTakenBack' : 'takenBack')
  return (
    <li className={classNames(styles.line, isShown && styles.chosen)} aria-current={isShown || undefined}>
      <TextLink href={`/${organisation}/community/${editionId}/${id}`} strong>
        {state === 'taken-back' ? gone : keptTogether(title)}
      </TextLink>
      <p className={styles.lineFoot}>
        <span>
          {[
            words ?? (kind === 'link' ? t('link') : null),
            written.day(askedAt),
            toMentorsAt &&
              (isWithMentors ? t('withMentors') : t('toMentors', { when: written.weekday(toMentorsAt) })),
            state === 'hidden' && t('hidden'),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
        {toMentorsAt !== null ? (
          <Badge tone="waiting">{t('waits')}</Badge>
        ) : isHelped ? (
          <span className={styles.good}>
            <Icon name="check" size={16} /> {t('helped', { count: answers })}
          </span>
        ) : (
          <span>{t(kind === 'link' ? 'comments' : 'answers', { count: answers })}</span>
        )}
      </p>
    </li>
  )
}
