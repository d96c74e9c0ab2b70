import { writeFileSync } from 'node:fs'

/** A reporter of Vitest: writes how long each file took, with what it imports and prepares, into `TEST_TIMES`. */
export default class TimesReporter {
  onTestRunEnd(modules) {
    const files = modules.map((file) => {
      const { prepareDuration, environmentSetupDuration, setupDuration, collectDuration, duration } =
        file.diagnostic()
      const parts = [prepareDuration, environmentSetupDuration, setupDuration, collectDuration, duration]
      return { name: file.relativeModuleId, ms: Math.round(parts.reduce((sum, part) => sum + part, 0)) }
    })
    writeFileSync(process.env.TEST_TIMES, JSON.stringify(files))
  }
}
