import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import {
  moveToSlot,
  takeSlot,
  type CommonSlots,
  type Means,
  type OwnMeeting,
  type PairMeetings,
} from '../../contract.ts'
import { dayIn } from '../../days/wall-time.ts'
import { DateDialog } from '../date/DateDialog.tsx'
import { useMeansOptions } from '../use-means-options.ts'
import { useWhen } from '../use-when.ts'
import { DayStrip } from './DayStrip.tsx'
import styles from './Booking.module.css'

type BookingProps = {
  slots: CommonSlots
  pair: PairMeetings
  /** The date that another slot replaces. */
  moves: OwnMeeting | undefined
  home: string
}

/** A day, one of its hours, how to meet, and one button; always the way to propose something else by hand. */
export function Booking({ slots: common, pair, moves, home }: BookingProps) {
  const t = useTranslations('meetings.booking')
  const when = useWhen()
  const go = useNavigate()
  const organisation = useOrganisation()
  const refusalText = useRefusalText('meetings')
  const means = useMeansOptions()
  const { relationshipId, slots, timeZone, partnerTimeZone, meetingLink, minutes, isKnown } = common
  const name = firstName(common.partnerName)
  const dayOf = (at: string) => dayIn(timeZone, at)
  const [chosenAt, setChosenAt] = useState(common.first[0] ?? slots[0])
  // Taken meanwhile: the next one is chosen, and the page says so.
  const startsAt = slots.find((at) => chosenAt !== undefined && at >= chosenAt) ?? slots[0]
  const [how, setHow] = useState<Means>(meetingLink === null ? 'phone' : 'video')
  const [place, setPlace] = useState(meetingLink ?? '')
  const [word, setWord] = useState('')
  const [byHand, setByHand] = useState(false)
  const done = {
    onSuccess: () => {
      notify({ message: t('taken') })
      void go(home)
    },
  }
  const take = useAction(takeSlot, done)
  const move = useAction(moveToSlot, done)
  const refused = take.error ?? move.error
  const hand = (
    <Button variant="link" onPress={() => setByHand(true)}>
      {t('byHand', { name })}
    </Button>
  )
  const dialog = byHand && (
    <DateDialog pair={pair} {...(moves && { moves })} onClose={() => setByHand(false)} />
  )
  if (startsAt === undefined) {
    const missing = !isKnown.me ? 'mine' : !isKnown.partner ? 'theirs' : 'common'
    return (
      <div className={styles.page}>
        <p>
          {t(`missing.${missing}`, { name })}{' '}
          <TextLink href={`/${organisation}/week`}>{t('myHours')}</TextLink>
        </p>
        <p>{hand}</p>
        {dialog}
      </div>
    )
  }
  const clockDiffers = when.dayAndHour(startsAt, timeZone) !== when.dayAndHour(startsAt, partnerTimeZone)
  const ofDay = slots.filter((at) => dayOf(at) === dayOf(startsAt))
  return (
    <div className={styles.page}>
      <p className={styles.help}>
        {t('only', { name })} <TextLink href={`/${organisation}/week`}>{t('myHours')}</TextLink>
      </p>
      {refused && (
        <Banner tone="care" live>
          {refusalText(refused)}
        </Banner>
      )}
      <DayStrip slots={slots} timeZone={timeZone} chosen={dayOf(startsAt)} onChoose={setChosenAt} />
      <RadioGroup
        label={t('hour', { day: when.day(dayOf(startsAt)), count: ofDay.length })}
        value={startsAt}
        onChange={setChosenAt}
        options={ofDay.map((at) => ({
          value: at,
          label: when.hour(at, timeZone),
          ...(clockDiffers && {
            description: t('theirs', { name, there: when.dayAndHour(at, partnerTimeZone) }),
          }),
        }))}
      />
      <p>{hand}</p>
      {moves ? (
        <TextArea label={t('word', { name })} optional value={word} onChange={setWord} maxLength={500} />
      ) : (
        <>
          <RadioGroup
            label={t('how')}
            orientation="horizontal"
            value={how}
            onChange={(chosen) => {
              setHow(chosen)
              setPlace(chosen === 'video' ? (meetingLink ?? '') : '')
            }}
            options={means}
          />
          <TextField
            label={t('where')}
            description={t('whereHelp')}
            optional
            value={place}
            onChange={setPlace}
            maxLength={500}
          />
        </>
      )}
      <div className={styles.foot}>
        <Button
          variant="primary"
          size="large"
          wide
          pending={take.pending || move.pending}
          onPress={() =>
            moves
              ? move.run({ id: moves.id, startsAt, word })
              : take.run({ relationshipId, startsAt, means: how, place })
          }
        >
          {t(moves ? 'move' : 'take', { when: when.dayAndHour(startsAt, timeZone) })}
        </Button>
        <p className={styles.help}>{t('length', { minutes: moves?.minutes ?? minutes })}</p>
      </div>
      {dialog}
    </div>
  )
}
