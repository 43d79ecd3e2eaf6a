import console from 'node:console'
import { readFileSync } from 'node:fs'
import process from 'node:process'

const report = readReport(process.argv[2])
const suitesThatDidNotLoad = report.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
)
const passed = report.numPassedTests
const failed = report.numFailedTests + suitesThatDidNotLoad.length
const skipped = report.numPendingTests + report.numTodoTests

for (const { name, message } of suitesThatDidNotLoad)
  console.log(`${name} failed outside its tests: ${message}`)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = passed > 0 && failed === 0 ? 0 : 1

/** What vitest reported; a run that got nowhere counts as one failure. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    console.log('The tests did not get as far as a report.')
    return { testResults: [], numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 }
  }
}
