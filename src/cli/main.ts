import { createProgram } from './program'

// A reader that has seen enough (`boctin batch … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await createProgram().run(process.argv)
