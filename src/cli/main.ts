import { createProgram } from './program'

// A reader that has seen enough (`boctin batch … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`boctin: OUTPUT_UNWRITABLE: ${error.message}\n`)
  process.exit(1)
})

process.exitCode = await createProgram().run(process.argv)
