import { expect, it } from 'vitest'
import { readTimeZone } from './read-time-zone.ts'

it.each([
  ['Europe/Paris', 'Europe/Paris'],
  ['EST', 'America/New_York'],
  ['Eastern Time', 'America/New_York'],
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['CET', 'Europe/Paris'],
  ['heure de La Réunion', 'Indian/Reunion'],
  ['Heure de Paris', 'Europe/Paris'],
  ['heure du Québec', 'America/Toronto'],
  ['UTC', 'UTC'],
  ['UTC+1', 'Etc/GMT-1'],
  ['GMT+2', 'Etc/GMT-2'],
  ['UTC −5', 'Etc/GMT+5'],
  ['(GMT+02:00)', 'Etc/GMT-2'],
  ['(GMT -8:00) Pacific Time (US & Canada)', 'Etc/GMT+8'],
  ['(GMT 0:00) Western Europe Time, London, Lisbon', 'UTC'],
  ['(GMT +5:30) Mumbai, Kolkata', 'Asia/Kolkata'],
  ['UTC+25', null],
  ['soon', null],
])('%s is %s', (cell, zone) => {
  expect(readTimeZone(cell)).toBe(zone)
})
