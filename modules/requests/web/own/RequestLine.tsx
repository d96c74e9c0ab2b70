import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { longestNeed, replyToQuestion, withdrawRequest, type OwnRequest } from '../../contract.ts'
import { whyNotTakeBackRequest } from '../../rules.ts'
import styles from '../mentor/Mentor.module.css'
import { useMentorWords } from '../mentor/use-mentor-words.ts'
import { useRequestWords } from './use-request-words.ts'

/** One person asked, or to be asked in their turn: where it stands, why, what they want to know. */
export function RequestLine({
  request,
  editionId,
}: {
  readonly request: OwnRequest
  readonly editionId: string
}) {
  const t = useTranslations('requests.search')
  const words = useRequestWords()
  const mentorWords = useMentorWords()
  const organisation = useOrganisation()
  const refusalText = useRefusalText('requests')
  const [reply, setReply] = useState('')
  const replying = useAction(replyToQuestion)
  const withdrawing = useAction(withdrawRequest)
  const { id, mentor, question, status, reasonLine, recommends } = request
  const { tone, words: state } = words.badge(request)
  const error = replying.error ?? withdrawing.error
  const name = firstName(mentor.name)
  return (
    <li className={styles.mentor}>
      <Avatar name={mentor.name} size="medium" />
      <div>
        <p className={styles.states}>
          <strong>{mentor.name}</strong>
          <Badge tone={tone}>{state}</Badge>
        </p>
        <p className={styles.quiet}>{mentorWords.line(mentor)}</p>
        <p>{words.line(request)}</p>
      </div>
      <div className={styles.wide}>
        {reasonLine && <p className={styles.said}>{reasonLine}</p>}
        {recommends && (
          <p>
            {t('recommends', { name, other: recommends.name })}{' '}
            <TextLink
              href={`/${organisation}/find/${editionId}/mentors?search=${encodeURIComponent(recommends.name)}`}
            >
              {t('seeRecommended')}
            </TextLink>
          </p>
        )}
        {question && (
          <>
            <p>{t('question', { name })}</p>
            <p className={styles.said}>{question}</p>
            {request.reply && <p className={styles.said}>{request.reply}</p>}
            {!request.reply && status === 'sent' && (
              <>
                <TextArea
                  label={t('reply')}
                  description={t('replyHelp')}
                  value={reply}
                  onChange={setReply}
                  maxLength={longestNeed}
                />
                <div>
                  <Button
                    variant="primary"
                    isDisabled={reply.trim() === ''}
                    pending={replying.pending}
                    onPress={() => replying.run({ id, reply })}
                  >
                    {t('sendReply')}
                  </Button>
                </div>
              </>
            )}
          </>
        )}
        {error && (
          <Banner tone="care" live>
            {refusalText(error)}
          </Banner>
        )}
        {whyNotTakeBackRequest(status) === undefined && (
          <div>
            <Button variant="link" pending={withdrawing.pending} onPress={() => withdrawing.run({ id })}>
              {t(status === 'sent' ? 'takeBack' : 'strike', { name })}
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}
