export const criterionIds = [
  'needs',
  'wishes',
  'place',
  'expectations',
  'reciprocity',
  'job-family',
  'seniority',
  'availability',
  'languages',
  'way-of-working',
  'employer',
  'subsidiary',
  'site',
  'team',
  'job-title',
  'learner-profile',
] as const
export type CriterionId = (typeof criterionIds)[number]
