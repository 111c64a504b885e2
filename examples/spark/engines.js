// How the engines drive a program: what `RDD.pipe` and Hadoop streaming do to a chunk, without the engines.
import { spawn } from 'node:child_process'

/**
 * Feeds a chunk of records to a program, one a line, while its lines are read, as Spark's PipedRDD does.
 * @param {Record<string, string>} env all of the program's environment
 * @throws where the program ends with another status than 0, as Spark (Scala, or `checkCode=True`) and Hadoop do
 */
export async function pipe(records, [program, ...args], env) {
  const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  child.stdin.on('error', () => {}) // a program that has ended early shows by its status
  child.stdin.end(records.map(record => `${record}\n`).join(''))
  let output = ''
  for await (const text of child.stdout.setEncoding('utf8')) output += text
  const status = await ended
  if (status !== 0) throw new Error(`Subprocess exited with status ${status}`)
  return linesOf(output)
}

/** Lines end with a line feed and nothing else: U+2028 and U+2029 may stand in JSON as they are. */
export const linesOf = text => text.split('\n').filter(line => line !== '')
