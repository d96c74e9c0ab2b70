import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { callEndpoint, endpointUrl } from '../../../../platform/web/client.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import type { Files } from '../../../questionnaires/web/index.ts'
import { mostFileBytes, openEnrolmentFile, openOwnFile, sendCallFile, sendOwnFile } from '../../contract.ts'

type Sending = { readonly address: string } | { readonly ownId: string } | { readonly enrolmentId: string }

/** Files of the form of a call, of one's own answers, or of somebody whom a team reads. */
export function useFiles(of: Sending): Files {
  const t = useTranslations('enrolment.files')
  const organisation = useOrganisation()
  const refusalText = useRefusalText('enrolment')
  const key = JSON.stringify(of)
  return useMemo(() => {
    const whose = JSON.parse(key) as Sending
    if ('enrolmentId' in whose)
      return {
        addressOf: (question) =>
          endpointUrl(openEnrolmentFile, { input: { id: whose.enrolmentId, question }, organisation }),
      }
    const send: Files['send'] = async (question, file) => {
      if (file.size > mostFileBytes) return { problem: t('tooLarge') }
      // The client sends the file itself: what the server makes of it is told there.
      const sent = { question, name: file.name, file: file as never }
      try {
        const { output } =
          'address' in whose
            ? await callEndpoint(sendCallFile, { input: { address: whose.address, ...sent }, organisation })
            : await callEndpoint(sendOwnFile, { input: { id: whose.ownId, ...sent }, organisation })
        return output
      } catch (error) {
        return { problem: refusalText(error) }
      }
    }
    if ('address' in whose) return { send }
    return {
      send,
      addressOf: (question) =>
        endpointUrl(openOwnFile, { input: { id: whose.ownId, question }, organisation }),
    }
  }, [key, organisation, t, refusalText])
}
