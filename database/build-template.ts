// Writes the archive from which an empty embedded database starts; part of the build:
//   node dist/database/build-template.js   (or, from the sources, npx tsx --conditions=binome-source …)
import { buildTemplate } from '../platform/server/database/embedded/build-template.ts'

process.stdout.write(`${await buildTemplate()}\n`)
