import { callForFile } from '../../../../platform/web/client.ts'
import { openFileAsClient } from '../../contract.ts'

type Wanted = {
  readonly organisation: string
  readonly token: string
  readonly versionId: string
  readonly name: string
}

/** A file by a client's link. The secret travels in the body, so that no address keeps it. False where it did not come. */
export async function downloadAsClient({ organisation, token, versionId, name }: Wanted): Promise<boolean> {
  const file = await callForFile(openFileAsClient, { input: { token, versionId }, organisation }).catch(
    () => undefined,
  )
  if (!file) return false
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
  return true
}
