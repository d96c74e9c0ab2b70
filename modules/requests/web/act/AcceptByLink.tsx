import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { acceptRequest } from '../../contract.ts'
import { RequestFacts } from '../answer/RequestFacts.tsx'
import { AskedByLink } from './AskedByLink.tsx'

/** Yes from the mail, on the edition's terms: what is asked stands above the one button. */
export function AcceptByLink({ subject }: ActPageProps) {
  const t = useTranslations('requests.act')
  return (
    <AskedByLink id={subject} expected="sent">
      {(request) => {
        const name = firstName(request.asker.name)
        return (
          <ActQuestion
            act={acceptRequest}
            input={{ id: subject }}
            module="requests"
            title={t('acceptTitle', { name })}
            button={t('accept')}
            done={{ title: t('acceptDone', { name }), text: t('acceptDoneText', { name }) }}
          >
            <RequestFacts request={request} />
          </ActQuestion>
        )
      }}
    </AskedByLink>
  )
}
