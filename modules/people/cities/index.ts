/** A pure part with a door of its own: the table is large, so whoever needs it imports it lazily. */
export { findCity } from './find-city.ts'
export { suggestCities } from './suggest-cities.ts'
export type { City } from './towns.ts'
