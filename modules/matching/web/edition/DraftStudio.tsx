import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { callEndpoint } from '../../../../platform/web/client.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showStudio } from '../../contract.ts'
import type { Assumption } from '../../rules.ts'
import { AssumptionsNotice } from '../studio/AssumptionsNotice.tsx'
import { Studio } from '../studio/Studio.tsx'
import type { OpenedStudio, StudioPlace } from './EditionMatchingPage.tsx'
import { PublishDialog } from './PublishDialog.tsx'
import { SavedNote } from './SavedNote.tsx'
import { usePolicySaver } from './use-policy-saver.ts'

type DraftStudioProps = {
  /** The newest that was read; the studio goes on from what was read when it was opened. */
  read: OpenedStudio
  place: StudioPlace
  onReload: () => void
  onPublished: () => void
}

/** An edition whose pairs are being decided: everything is kept as it changes, nothing is sent. */
export function DraftStudio({ read, place, onReload, onPublished }: DraftStudioProps) {
  const t = useTranslations('matching.studio.edition')
  const { editionId = '' } = useParams()
  const organisation = useOrganisation()
  const [opened] = useState(read)
  const { saver, state } = usePolicySaver(editionId, opened)
  const [publishing, setPublishing] = useState(false)
  const [hidden, setHidden] = useState(false)
  const assumed = useTranslations('matching.assumed')
  const hasChanged = read.cohort !== opened.cohort

  async function keepMine() {
    const theirs = await callEndpoint(showStudio, { input: { editionId }, organisation })
    await saver.overwrite(theirs.output.policyRevision)
  }
  const notice =
    state.kind === 'conflict' ? (
      <Banner
        tone="care"
        live
        title={t('conflict.title')}
        actions={
          <>
            <Button size="small" onPress={onReload}>
              {t('conflict.reload')}
            </Button>
            <Button size="small" onPress={() => void keepMine()}>
              {t('conflict.keep')}
            </Button>
          </>
        }
      >
        {t('conflict.text')}
      </Banner>
    ) : hasChanged ? (
      <Banner
        tone="info"
        live
        title={t('cohortChanged.title')}
        actions={
          <Button size="small" onPress={() => void saver.flush().then((kept) => kept && onReload())}>
            {t('cohortChanged.reload')}
          </Button>
        }
      >
        {t('cohortChanged.text')}
      </Banner>
    ) : opened.assumptions.length > 0 && !hidden ? (
      <AssumptionsNotice
        cohort={opened.cohort}
        assumptions={opened.assumptions as readonly Assumption[]}
        title={assumed('title')}
        instead={assumed('untilSaved')}
        onHide={() => setHidden(true)}
      />
    ) : undefined

  return (
    <>
      <Studio
        {...place}
        cohort={opened.cohort}
        policy={opened.policy}
        weekOf={opened.weekOf}
        onPolicyChange={saver.change}
        badge={<Badge tone="waiting">{t('draft')}</Badge>}
        kept={<SavedNote state={state} onRetry={() => void saver.flush()} />}
        notice={notice}
        publish={
          <Button variant="primary" onPress={() => setPublishing(true)}>
            {t('publish')}
          </Button>
        }
      />
      {publishing && (
        <PublishDialog
          editionId={editionId}
          flush={saver.flush}
          onClose={() => setPublishing(false)}
          onPublished={onPublished}
        />
      )}
    </>
  )
}
