import { useTranslations } from 'use-intl'
import { useParts } from '../../../../platform/web/slots.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import styles from './BeginChoices.module.css'
import { Choice } from './Choice.tsx'
import { beginChoices, type BeginChoice } from './slots.ts'

/** Ways to begin as large choices; the last one begins with nothing, or step by step. */
export function BeginChoices({ last }: { last: 'empty' | 'programme' }) {
  const t = useTranslations('programmes.begin')
  const organisation = useOrganisation()
  const href = last === 'empty' ? `/${organisation}` : `/${organisation}/programmes/new`
  return (
    <ul className={styles.choices}>
      {useParts(beginChoices).map((part) => (
        <PartChoice key={part.titleKey} part={part} />
      ))}
      <li>
        <Choice
          icon={last === 'empty' ? 'arrow-right' : 'edit'}
          title={t(`${last}.title`)}
          text={t(`${last}.text`)}
          href={href}
        />
      </li>
    </ul>
  )
}

function PartChoice({ part }: { part: BeginChoice }) {
  const t = useTranslations()
  // Each part keeps its one hook for ever, and its place by its key.
  // oxlint-disable-next-line react/hooks
  const { begin, pending, error } = part.useBegin()
  const refusalText = useRefusalText('programmes')
  return (
    <li>
      <Choice
        icon={part.icon}
        title={t(part.titleKey)}
        text={t(part.textKey)}
        onPress={begin}
        pending={pending}
        error={error ? refusalText(error) : undefined}
      />
    </li>
  )
}
