import { AgreementOfPair } from '../agreement/AgreementOfPair.tsx'
import { CharterLine } from '../CharterLine.tsx'
import { Reasons } from '../Reasons.tsx'
import type { InPair } from './slots.ts'

/** Why these two, what they agreed on and the charter. */
export function Papers({ relationship }: InPair) {
  return (
    <>
      <Reasons reasons={relationship.reasons} />
      <AgreementOfPair relationship={relationship} />
      {!relationship.charterToAgree && <CharterLine relationship={relationship} />}
    </>
  )
}
