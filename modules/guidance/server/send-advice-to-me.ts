import { action } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { mailTimeOf, readPeople } from '../../people/server/index.ts'
import { readVoices } from '../../programmes/server/index.ts'
import { sendAdviceToMe } from '../contract.ts'
import { isMissing } from '../rules.ts'
import { adviceMail } from './mail/advice-mail.ts'
import { readPieces } from './read-pieces.ts'

export const sendAdviceToMeAction = action(sendAdviceToMe, async (context, { editionId, key }) => {
  const { db, now, organisation, person } = context
  const piece = (await readPieces(db, [editionId]))(editionId).find((one) => one.key === key)
  if (!piece) throw context.refuse('not-found')
  const known = (await readPeople(db, [person.id])).get(person.id)
  const reader = known && readerOf(known, organisation)
  if (!reader) throw context.refuse('no-address')
  if (isMissing(piece.wording[reader.language])) throw context.refuse('no-words')
  const voice = (await readVoices(db, [editionId])).get(editionId)!
  await context.mail(
    adviceMail(context, {
      mailId: newId(now),
      person: { personId: person.id, ...mailTimeOf(known, organisation), reader },
      words: voice.words,
      advice: [{ piece, relationshipId: '', partner: 'Camille' }],
      isTrial: true,
    }),
  )
  return { to: reader.email }
})
