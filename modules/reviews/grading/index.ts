export { grouped } from './grouped.ts'
export { hideNames, namesOf } from './hide-names.ts'
export { meanOf, sidesOf, spreadOf, type Marks } from './marks.ts'
export { shareOutReadings, type ReadingToAsk } from './share-out-readings.ts'
