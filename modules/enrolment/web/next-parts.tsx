import type { NextPart } from '../../../platform/web/page-parts.ts'
import { useNextOfEnrolment } from './overview/use-next-of-enrolment.ts'

export const parts: NextPart[] = [{ order: 20, useNext: useNextOfEnrolment }]
