import type { z } from 'zod'
import type { UploadedFile } from '../../../../platform/contract.ts'
import type { PublicContext } from '../../../../platform/server/context.ts'
import { whyNotFile } from '../../../../platform/server/files/index.ts'
import type { Question } from '../../../programmes/contract.ts'
import { fileAnswer } from '../../../questionnaires/rules.ts'

type Keeping = Pick<
  PublicContext<'unknown-question' | 'unknown-kind' | 'not-what-it-says'>,
  'db' | 'now' | 'organisation' | 'refuse'
>
type Sent = {
  readonly editionId: string
  readonly question: string
  readonly name: string
  readonly file: z.infer<typeof UploadedFile>
  readonly personId: string | null
}

/** What somebody writes about themselves in: no archive, no film, nothing that runs. */
const endings = /\.(pdf|docx|odt|png|jpe?g|txt)$/i

/** Kept under the name it came with, once it is what that name says; gives the answer that names it. */
export async function keepFile(
  { db, now, organisation, refuse }: Keeping,
  questions: readonly Question[],
  { editionId, question, name, file, personId }: Sent,
): Promise<{ answer: string }> {
  const asked = questions.find(({ key }) => key === question)
  if (asked?.kind !== 'file') throw refuse('unknown-question')
  const refusal = endings.test(name) ? whyNotFile(name, file.kind) : 'unknown-kind'
  if (refusal) throw refuse(refusal)
  await db
    .insertInto('enrolment.files')
    .values({
      organisationId: organisation.id,
      id: file.id,
      editionId,
      question,
      name,
      kind: file.kind!,
      bytes: file.bytes,
      personId,
      sentAt: now,
    })
    .execute()
  return { answer: fileAnswer({ id: file.id, name }) }
}
