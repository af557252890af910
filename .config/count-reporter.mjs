// Closes the tests' output with their counts alone on a line: "120 passed, 0 failed".
export default class CountReporter {
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const failed = tests.filter((test) => test.result().state === 'failed').length + broken
    const skipped = tests.length - passed - tests.filter((test) => test.result().state === 'failed').length
    process.on('exit', () => process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`))
  }
}
