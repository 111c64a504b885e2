import { ALL_DONE, FAILED } from './exit'
import { optimizeNothing } from './optimizer'
import { createProgram } from './program'

// A reader that has seen enough (`boctin batch … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(ALL_DONE)
  process.stderr.write(`boctin: OUTPUT_UNWRITABLE: ${error.message}\n`)
  process.exit(FAILED)
})

optimizeNothing()
process.exitCode = await createProgram().run(process.argv)
// All is written: a run waits for no input that it did not read, such as a pipe that stays open, nor for Node to take
// the heap apart, which is a twentieth of a start.
process.stdout.write('', () => process.stderr.write('', () => process.exit()))
