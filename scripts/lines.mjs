/** Every line that the scripts say to whoever types a command. Short, and each one with the next step. */
export const lines = {
  oldNode: (version) =>
    `Binôme needs Node 20.19 or later (20, 22.12 and later, or 24 and later). This is Node ${version}. Install a current one from https://nodejs.org and run the command again.`,
  installing: 'Installing the packages (once, about a minute)…',
  building: (names) => `Building: ${names.join(', ')}…`,
  done: (name, seconds) => `  ${name}  ${seconds} s`,
  failed: (name, seconds) => `  ${name}  failed after ${seconds} s`,
  installFailed: 'The packages could not be installed. Read the lines above, then run the command again.',
  buildFailed: 'The build stopped on the error above.',
  portTaken: (port) =>
    `Port ${port} is taken: Binôme may already run at http://localhost:${port}. To use another port: PORT=${Number(port) + 1} npm start`,
  portTakenInDevelopment: (port) =>
    `Port ${port} is taken. Stop what uses it, or choose another one: BINOME_PORT=${Number(port) + 1} npm run dev`,
  starting: 'Starting…',
  unknownDemo: (day) =>
    `"${day}" is not a day of the invented edition. Write a number from 0 to 210: npm start -- --demo 48`,
  developing: (address) =>
    `\nOpen ${address}: the pages reload at each change, the server starts again at each change.\n`,
  unknownStep: (name, names) => `There is no step "${name}". Choose from: ${names.join(', ')}.`,
  mails: (file) => `Every mail, in both languages: ${file}`,
  pictures: (folder) => `The pictures are in ${folder}.`,
  skipped: (name) => `  ${name}  left out`,
  unknownBenchmark: (name, names) => `There is no benchmark "${name}". Choose from: ${names.join(', ')}.`,
  unknownTrial: (name, names) => `There is no trial "${name}". Choose from: ${names.join(', ')}.`,
  noPostgres:
    'PostgreSQL was not found: what the database does was tested on the embedded one alone. To test both, install PostgreSQL 15 or later (on Debian: apt-get install postgresql) or set POSTGRES_BIN, and run npm test again.',
  noBrowser:
    'No browser was found for the stories. Install Chromium (on Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chrome or Chromium.',
  noStories: 'There is no story in journeys/ yet.',
  fetchingBrowser: 'Fetching a browser for the stories into .cache/chromium (once)…',
  timeOfSteps: (seconds, steps) =>
    `Time: ${seconds} s. Longest steps: ${steps.map((step) => `${step.name} ${step.seconds} s`).join(', ')}.`,
  timeOfFiles: (files) =>
    `Slowest files: ${files.map(({ name, seconds }) => `${name} ${seconds} s`).join(', ')}.`,
  summary: (passed, failed, isPartial) =>
    `${passed} passed, ${failed} failed${isPartial ? ' (something was left out: see above)' : ''}`,
  stoppedAt: (names) => `Stopped at: ${names.join(', ')}.`,
}
