import { useTranslations } from 'use-intl'
import { Disclosure } from '../../../../../platform/web/design/Disclosure.tsx'
import { useMedia } from '../../../../../platform/web/use-media.ts'
import { AgreementOfPair } from '../agreement/AgreementOfPair.tsx'
import { CharterLine } from '../CharterLine.tsx'
import { Reasons } from '../Reasons.tsx'
import type { InPair } from './slots.ts'

/** Why these two, what they agreed on and the charter; on a phone, opened by whoever looks for them. */
export function Papers({ relationship }: InPair) {
  const t = useTranslations('relationships.active')
  const isPhone = useMedia('(max-width: 599px)')
  const papers = (
    <>
      <Reasons reasons={relationship.reasons} />
      <AgreementOfPair relationship={relationship} />
      {!relationship.charterToAgree && <CharterLine relationship={relationship} />}
    </>
  )
  return isPhone ? (
    <Disclosure level={2} title={t('papers')}>
      {papers}
    </Disclosure>
  ) : (
    papers
  )
}
