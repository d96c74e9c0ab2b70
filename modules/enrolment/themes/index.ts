export { placeOnScale, placesMissing, tensionOf, type Tension } from './tension.ts'
