import { use } from 'react'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { fileOf } from '../../file-answer.ts'
import { FilesContext } from './files-context.ts'

/** The name of a file, and the way to it where its reader may open it. */
export function FileWords({ answer, question }: { readonly answer: string; readonly question: string }) {
  const { addressOf } = use(FilesContext)
  const name = fileOf(answer)?.name ?? answer
  if (!addressOf) return <p>{name}</p>
  return (
    <p>
      <TextLink href={addressOf(question)} download={name}>
        {name}
      </TextLink>
    </p>
  )
}
