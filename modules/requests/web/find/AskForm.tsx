import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import type { OutputOf } from '../../../../platform/contract.ts'
import {
  addWish,
  longestMessage,
  longestNeed,
  openSearch,
  type ListedMentor,
  type listSuggestions,
  type OwnSearch,
} from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'

type AskFormProps = {
  readonly editionId: string
  readonly mentor: ListedMentor & { readonly sameTown?: boolean }
  readonly about: OutputOf<typeof listSuggestions>
  /** A search that still looks: this person is asked after the others of it. */
  readonly open: OwnSearch | undefined
  readonly onDone: () => void
}

const noTheme = 'none'

/** What, what was tried, by when, and a message that is drafted from the needs: nobody begins with an empty page. */
export function AskForm({ editionId, mentor, about, open, onDone }: AskFormProps) {
  const t = useTranslations('requests.ask')
  const refusalText = useRefusalText('requests')
  const { language } = useLanguage()
  const [need, setNeed] = useState(about.problem ?? '')
  const [tried, setTried] = useState('')
  const [neededBy, setNeededBy] = useState('')
  const [theme, setTheme] = useState(about.needs[0] ?? noTheme)
  const [lunch, setLunch] = useState(mentor.sameTown ?? false)
  const themeWords = about.themes.find(({ key }) => key === theme)?.words[language]
  const draft = t('draft', {
    name: firstName(mentor.name),
    theme: themeWords ?? '',
    hasTheme: themeWords === undefined ? 'no' : 'yes',
    lunch: lunch && mentor.city ? 'yes' : 'no',
    city: mentor.city ?? '',
  })
  const [written, setWritten] = useState<string>()
  const message = written ?? draft
  const [isMissing, setIsMissing] = useState(false)
  const done = (queued: boolean) => {
    notify({ message: t(queued ? 'kept' : 'sent', { name: firstName(mentor.name) }) })
    onDone()
  }
  const asking = useAction(openSearch, { onSuccess: () => done(false) })
  const adding = useAction(addWish, { onSuccess: () => done(open?.status === 'open') })
  const error = asking.error ?? adding.error
  const wish = { mentorEnrolmentId: mentor.enrolmentId, message: message.trim(), lunch }
  const send = () => {
    const isWhole = message.trim() !== '' && (open !== undefined || need.trim() !== '')
    setIsMissing(!isWhole)
    if (!isWhole) return
    if (open) adding.run({ id: open.id, ...wish })
    else
      asking.run({
        editionId,
        need: need.trim(),
        tried: tried.trim(),
        theme: theme === noTheme ? null : theme,
        neededBy: neededBy === '' ? null : neededBy,
        wishes: [wish],
      })
  }
  return (
    <div className={styles.wide}>
      {open === undefined && (
        <>
          <TextArea
            label={t('need')}
            description={t('needHelp')}
            value={need}
            onChange={setNeed}
            maxLength={longestNeed}
            rows={2}
            isRequired
            {...(isMissing && need.trim() === '' && { errorMessage: t('needMissing') })}
          />
          <Select
            label={t('theme')}
            value={theme}
            onChange={setTheme}
            options={[
              ...about.themes.map(({ key, words }) => ({ value: key, label: words[language] })),
              { value: noTheme, label: t('noTheme') },
            ]}
          />
          <TextArea
            label={t('tried')}
            optional
            value={tried}
            onChange={setTried}
            maxLength={longestNeed}
            rows={2}
          />
          <TextField label={t('by')} optional type="date" value={neededBy} onChange={setNeededBy} />
        </>
      )}
      <TextArea
        label={t('message', { name: firstName(mentor.name) })}
        description={t('messageHelp')}
        value={message}
        onChange={setWritten}
        maxLength={longestMessage}
        rows={5}
      />
      {mentor.sameTown && (
        <Checkbox isSelected={lunch} onChange={setLunch}>
          {t('lunch', { city: mentor.city ?? '' })}
        </Checkbox>
      )}
      {error && (
        <Banner tone="care" live>
          {refusalText(error)}
        </Banner>
      )}
      <div className={styles.acts}>
        <Button variant="primary" icon="send" pending={asking.pending || adding.pending} onPress={send}>
          {t(open?.status === 'open' ? 'keep' : 'send', { name: firstName(mentor.name) })}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
