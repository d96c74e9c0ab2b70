import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listOwnSearches, listSuggestions, type ListedMentor } from '../../contract.ts'
import { AskForm } from '../find/AskForm.tsx'
import styles from '../mentor/Mentor.module.css'
import { TellMe } from '../mentor/TellMe.tsx'
import { MentorCard } from '../mentor/MentorCard.tsx'

type AskHereProps = { readonly editionId: string; readonly mentor: ListedMentor }

/** Somebody of the directory, what they help with, and the way to ask them: for who may ask here. */
export function AskHere({ editionId, mentor }: AskHereProps) {
  const t = useTranslations('requests.directory')
  const { language } = useLanguage()
  const [isAsking, setIsAsking] = useState(false)
  const mayAsk =
    useSession()
      ?.places.find(({ id }) => id === editionId)
      ?.roles.some(({ name }) => name === 'asking') === true
  const about = useEndpoint(listSuggestions, { editionId }, { enabled: mayAsk })
  const own = useEndpoint(listOwnSearches, {}, { enabled: mayAsk })
  const open = own.data?.searches.find(
    (search) => search.editionId === editionId && (search.status === 'open' || search.status === 'by-hand'),
  )
  const canBeAsked =
    mentor.asked === null &&
    about.data !== undefined &&
    (open !== undefined || about.data.mayOpen > 0) &&
    (mentor.availability.state === 'free' || open?.status === 'open')
  const sameTown = about.data?.city != null && about.data.city === mentor.city
  return (
    <MentorCard mentor={mentor} isChosen={isAsking}>
      {mentor.offers.length > 0 && (
        <ul className={styles.tags}>
          {mentor.offers.map(({ key, words }) => (
            <li key={key} className={styles.tag}>
              {words[language]}
            </li>
          ))}
        </ul>
      )}
      {mayAsk && <TellMe editionId={editionId} mentor={mentor} />}
      {mentor.asked && <p className={styles.quiet}>{t(`asked.${mentor.asked}`)}</p>}
      {isAsking && about.data ? (
        <AskForm
          editionId={editionId}
          mentor={{ ...mentor, sameTown }}
          about={about.data}
          open={open}
          onDone={() => setIsAsking(false)}
        />
      ) : (
        canBeAsked && (
          <div>
            <Button
              size="small"
              onPress={() => setIsAsking(true)}
              aria-label={t('askWho', { name: mentor.name })}
            >
              {t(open?.status === 'open' ? 'keep' : 'ask')}
            </Button>
          </div>
        )
      )}
    </MentorCard>
  )
}
