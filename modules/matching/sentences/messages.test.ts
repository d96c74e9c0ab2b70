import { readdirSync, readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { examplePolicy } from '../examples.ts'
import { inputRefusalCodes } from '../outcome/outcome.ts'
import { criterionIds } from '../policy/criterion-ids.ts'
import { messages } from '../testing/in-words.ts'
import { checkKinds } from '../reasons/checks/check.ts'
import { unmatchedCodes } from '../reasons/unmatched-why.ts'

const ours = [
  'criteria',
  'vetoes',
  'reasons',
  'checks',
  'whatIf',
  'unmatched',
  'introduction',
  'assumptions',
  'inputRefusals',
  'policyFaults',
  'tables',
] as const

describe('the sentences of matching', () => {
  const [french, english] = [flat(messages.fr), flat(messages.en)]

  it('exist in both languages, with the same values', () => {
    expect([...french.keys()].toSorted()).toEqual([...english.keys()].toSorted())
    const different = [...french].filter(([key, text]) => !sameValues(text, english.get(key)!))
    expect(different).toEqual([])
  })

  it('can all be read as messages', () => {
    const unreadable = [
      ...[...french].filter(([, text]) => worded('fr', text) === null),
      ...[...english].filter(([, text]) => worded('en', text) === null),
    ]
    expect(unreadable).toEqual([])
  })

  it('exist for each word of the code: criteria, refusals, checks, vetoes', () => {
    const wanted = [
      ...criterionIds.map((id) => `criteria.${id}`),
      ...inputRefusalCodes.map((code) => `inputRefusals.${code}`),
      ...checkKinds.map((kind) => `checks.${kind}.label`),
      ...unmatchedCodes.flatMap((code) => [`unmatched.${code}.why`, `unmatched.${code}.advice`]),
      ...criterionIds.filter((id) => id !== 'place').map((id) => `whatIf.traits.${id}`),
    ]
    expect(wanted.filter((key) => !french.has(key))).toEqual([])
  })

  it('exist for each key that stands in a file of this module', () => {
    const used = sourcesOf(new URL('../', import.meta.url)).flatMap(keysIn)
    expect(used.length).toBeGreaterThan(50)
    expect(used.filter((key) => !french.has(key))).toEqual([])
  })

  it('have narrow spaces and typographic apostrophes in French', () => {
    const wrong = ours.flatMap((group) =>
      [...flat(messages.fr[group])].filter(([, text]) =>
        /[^\u202f][;!?»]|«[^\u202f]|[^\u00a0]:|'/.test(text),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('name no criterion that the template of the cohort does not have words for', () => {
    const ids = examplePolicy().criteria.map(({ id }) => id)
    expect(ids.filter((id) => !french.has(`criteria.${id}`))).toEqual([])
  })
})

function flat(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]])
  return new Map(
    Object.entries(node as object).flatMap(([key, inner]) => [
      ...flat(inner, path === '' ? key : `${path}.${key}`),
    ]),
  )
}

// {name}, {name, number, ::currency/EUR}, or the head of {name, plural, …}.
const argument = /^\{\s*(\w+)\s*(\}|,\s*(?:plural|select|selectordinal)\s*,|,[^{}]*\})/

function sameValues(one: string, other: string): boolean {
  return valuesIn(one).join() === valuesIn(other).join()
}

/** Names of the values of a message; what stands in braces after a choice's word is text, not a value. */
function valuesIn(text: string): string[] {
  const names = new Set<string>()
  const within: ('text' | 'choices')[] = ['text']
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '}') within.pop()
    if (text[at] !== '{') continue
    if (within.at(-1) === 'choices') {
      within.push('text')
      continue
    }
    const [whole, name, ending] = argument.exec(text.slice(at))!
    names.add(name!)
    if (!ending!.endsWith('}')) within.push('choices')
    at += whole.length - 1
  }
  return [...names].toSorted()
}

// One value for all: a number is a plural, a text and a choice at once.
function worded(locale: string, text: string): string | null {
  const values = Object.fromEntries(valuesIn(text).map((name) => [name, 2]))
  const translate = createTranslator({
    locale,
    messages: { text },
    onError: () => {},
    getMessageFallback: () => '',
  })
  const tags = [...text.matchAll(/<([a-z]+)>/g)].map(([, tag]) => [tag!, (words: string) => words])
  return translate.markup('text' as never, { ...values, ...Object.fromEntries(tags) } as never) || null
}

function sourcesOf(folder: URL): URL[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = entry.isDirectory() ? `${entry.name}/` : entry.name
    if (['server/', 'web/'].includes(name) || name.includes('.test.')) return []
    if (entry.isDirectory()) return sourcesOf(new URL(name, folder))
    return name.endsWith('.ts') ? [new URL(name, folder)] : []
  })
}

function keysIn(file: URL): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/sentence\(\s*'([^']+)'/g)].map(([, key]) => key!)
}
