import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTranslator } from 'use-intl/core'
import { z } from 'zod'
import { Day } from '../../contract.ts'
import { issueText, type TranslateKey } from './issue-text.ts'

const platform = JSON.parse(
  readFileSync(new URL('../../../locales/en/platform.json', import.meta.url), 'utf8'),
)
const t = createTranslator({ locale: 'en', messages: { platform } }) as unknown as TranslateKey

const Sample = z.object({
  name: z.string().trim().min(1).max(5),
  email: z.email(),
  places: z.int().min(1).max(3),
  themes: z.array(z.string()).min(2),
  agreed: z.literal(true),
  goal: z.enum(['best', 'fair']),
  startsOn: Day,
  reason: z.string().refine((text) => text !== 'no', 'platform.actions.cancel'),
})
const good = {
  name: 'Léa',
  email: 'lea@example.org',
  places: 2,
  themes: ['a', 'b'],
  agreed: true,
  goal: 'best',
  startsOn: '2026-11-21',
  reason: '',
}

describe('issueText', () => {
  it.each([
    [{ name: '  ' }, 'Fill this in.'],
    [{ name: 'Maximilien' }, 'Keep to 5 characters.'],
    [{ email: '' }, 'Fill this in.'],
    [{ email: 'lea@' }, 'Write an e-mail address, such as lea@example.org.'],
    [{ places: Number.NaN }, 'Fill this in.'],
    [{ places: 0 }, 'Write 1 or more.'],
    [{ places: 4 }, 'Write 3 or less.'],
    [{ places: 1.5 }, 'Write a whole number.'],
    [{ themes: [] }, 'Fill this in.'],
    [{ themes: ['a'] }, 'Choose at least 2.'],
    [{ agreed: false }, 'Tick this box to go on.'],
    [{ goal: 'none' }, 'Choose one of the options.'],
    [{ startsOn: '0026-11-21' }, 'Write the year in four figures, from 1900 on.'],
    [{ reason: 'no' }, 'Cancel'],
  ])('words %o as "%s"', (wrong, sentence) => {
    const values = { ...good, ...wrong }
    const { error } = Sample.safeParse(values)
    expect(error?.issues.map((issue) => issueText(issue, values, t))).toEqual([sentence])
  })
})
