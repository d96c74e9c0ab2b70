import { useTranslations } from 'use-intl'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import type { ResultFigure } from '../../contract.ts'
import type { FigureName } from '../../figures/index.ts'
import type { Compared } from './compare/ComparedFigure.tsx'
import { EndedEarly } from './EndedEarly.tsx'
import { Essentials } from './Essentials.tsx'
import { FigureGroup } from './FigureGroup.tsx'
import { MeetingsHeld } from './MeetingsHeld.tsx'
import { BothWays } from './parts/BothWays.tsx'
import { Goals } from './parts/Goals.tsx'
import { Outside } from './print/Outside.tsx'
import { PrintFoot } from './print/PrintFoot.tsx'
import { Quotations } from './Quotations.tsx'
import styles from './Results.module.css'
import { FiguresTable } from './table/FiguresTable.tsx'

type Given = { editionId: string; figures: readonly ResultFigure[]; compared: Compared }

/** All that the figures tell, from what everybody asks for to the table behind. */
export function Told({ editionId, figures, compared }: Given) {
  const t = useTranslations('insights.results')
  const of = (name: FigureName) => figures.find((figure) => figure.name === name)!
  const also = alsoCounted.map(of).filter(({ hidden, silent }) => hidden !== 'nobody' || silent !== null)
  const ofWorkshops = figures.filter(({ group }) => group === 'workshops')
  const ofImmersion = figures.filter(({ group }) => group === 'immersion')
  const ofProjects = figures.filter(({ group }) => group === 'projects')
  const isWithoutPairs =
    ofWorkshops.length + ofImmersion.length + ofProjects.length > 0 &&
    of('proposals-accepted').hidden === 'nobody'
  return (
    <div className={styles.groups}>
      {!isWithoutPairs && (
        <>
          <Essentials of={of} compared={compared} />
          <div className={styles.told}>
            <MeetingsHeld held={of('meetings-held')} thrice={of('met-three-times')} />
            <Goals figure={of('goals-reached')} compared={compared} />
            <BothWays
              mentors={of('both-ways-mentors')}
              mentees={of('both-ways-mentees')}
              compared={compared}
            />
          </div>
          <div className={styles.told}>
            <Quotations editionId={editionId} />
            <EndedEarly ended={of('early-endings')} rePaired={of('re-paired')} />
            <Outside of={of} />
          </div>
        </>
      )}
      <FigureGroup
        title={t('groups.requests')}
        figures={figures.filter(({ group }) => group === 'requests')}
        compared={compared}
      />
      <FigureGroup title={t('groups.workshops')} figures={ofWorkshops} compared={compared} />
      <FigureGroup title={t('groups.immersion')} figures={ofImmersion} compared={compared} />
      <FigureGroup
        title={t('groups.course')}
        figures={figures.filter(({ group }) => group === 'course')}
        compared={compared}
      />
      <FigureGroup title={t('groups.projects')} figures={ofProjects} compared={compared} />
      <FigureGroup title={t('alsoTitle')} figures={also} compared={compared} />
      <PrintFoot />
      <footer className={styles.foot}>
        <p data-print="never">{t('foot')}</p>
        <Disclosure level={2} title={t('how')}>
          <p>{t('howText')}</p>
        </Disclosure>
        <Disclosure level={2} title={t('table.title')}>
          <FiguresTable figures={figures} caption={t('table.title')} />
        </Disclosure>
      </footer>
    </div>
  )
}

const alsoCounted = [
  'met-within-30-days',
  'dates-kept',
  'check-ins-answered',
  'proposals-accepted',
] as const satisfies readonly FigureName[]
