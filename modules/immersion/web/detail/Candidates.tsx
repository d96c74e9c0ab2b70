import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { chooseCandidates, type Candidate, type Offer } from '../../contract.ts'
import { mayBeChosen } from '../../rules.ts'
import styles from '../Immersion.module.css'
import { useDays } from '../use-days.ts'

type CandidatesProps = {
  readonly offer: Offer
  readonly candidates: readonly Candidate[]
  /** Who receives chooses; the team reads. */
  readonly chooses: boolean
}

/** The letters, those first who were not chosen the last time; then a choice, with a word for the others. */
export function Candidates({ offer, candidates, chooses }: CandidatesProps) {
  const t = useTranslations('immersion.choose')
  const refusalText = useRefusalText('immersion')
  const [picked, setPicked] = useState<readonly string[]>([])
  const [word, setWord] = useState('')
  const choose = useAction(chooseCandidates, {
    onSuccess: () => {
      setPicked([])
      setWord('')
      notify({ message: t('done') })
    },
  })
  const left = offer.places - offer.taken
  const mayChoose = chooses && offer.chosenBy === 'host' && offer.state !== 'past' && left > 0
  const first = candidates.filter(({ passedOverOn }) => passedOverOn !== null)
  const inOrder = [...first, ...candidates.filter(({ passedOverOn }) => passedOverOn === null)]
  const chosen = picked.filter((id) =>
    candidates.some((one) => one.candidacyId === id && mayBeChosen(one.state)),
  )
  const others = candidates.filter(
    ({ candidacyId, state }) => state === 'candidate' && !chosen.includes(candidacyId),
  )
  const owesWord = chosen.length === left && others.length > 0
  const count = candidates.filter(({ state }) => state !== 'refused').length
  return (
    <section className={styles.section}>
      <h3>{t('title', { count })}</h3>
      {offer.chosenBy === 'draw' && offer.state !== 'past' && <p className={styles.help}>{t('byDraw')}</p>}
      {mayChoose && count > 0 && <p className={styles.help}>{t('picked', { count: left })}</p>}
      <ul>
        {inOrder.map((one) => (
          <li key={one.candidacyId} className={styles.candidate}>
            <Letter candidate={one} />
            {mayChoose && mayBeChosen(one.state) && (
              <Checkbox
                isSelected={chosen.includes(one.candidacyId)}
                isDisabled={chosen.length >= left && !chosen.includes(one.candidacyId)}
                onChange={(isPicked) =>
                  setPicked(
                    isPicked ? [...chosen, one.candidacyId] : chosen.filter((id) => id !== one.candidacyId),
                  )
                }
              >
                {t('pickOf', { name: one.name ?? t('candidacy', { letter: one.letter }) })}
              </Checkbox>
            )}
          </li>
        ))}
      </ul>
      {mayChoose && chosen.length > 0 && (
        <>
          {owesWord && (
            <TextArea
              label={t('word')}
              description={t('wordHelp')}
              value={word}
              maxLength={500}
              onChange={setWord}
            />
          )}
          {choose.error && (
            <Banner tone="care" live>
              {refusalText(choose.error)}
            </Banner>
          )}
          <span>
            <Button
              variant="primary"
              pending={choose.pending}
              isDisabled={owesWord && word.trim() === ''}
              onPress={() => choose.run({ id: offer.id, candidacyIds: [...chosen], word })}
            >
              {t('button', { count: chosen.length })}
            </Button>
          </span>
        </>
      )}
    </section>
  )
}

function Letter({ candidate }: { readonly candidate: Candidate }) {
  const t = useTranslations('immersion.choose')
  const days = useDays()
  const { name, letter, motivation, state, passedOverOn, drawn } = candidate
  return (
    <>
      <p className={styles.heading}>
        <strong>{name ?? t('candidacy', { letter })}</strong>
        <span className={state === 'going' ? styles.good : styles.help}>
          {[t(`state.${state}`), drawn !== null && t('drawn', { nth: drawn })].filter(Boolean).join(', ')}
        </span>
      </p>
      {passedOverOn && <p className={styles.good}>{t('firstTime', { day: days.short(passedOverOn) })}</p>}
      {motivation !== '' && <p className={styles.quote}>{t('quoted', { words: motivation })}</p>}
    </>
  )
}
