import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { join } from 'node:path'

export interface RealServer {
  readonly base: string
  stop(): Promise<void>
}

/** The program as it is started by those who run it, in a process of its own. */
export async function startRealServer(home: string, port: number): Promise<RealServer> {
  const args = [join(import.meta.dirname, '../src/main.ts'), 'serve', '--port', String(port)]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, HOLDBAR_HOME: home, HOLDBAR_DEMO: 'ja' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const base = await Promise.race([addressTold(child), ended(child)])
  return {
    base,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function addressTold({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the server is not heard')
  for await (const line of createInterface({ input: stdout })) {
    const [address] = /http:\/\/\S+/.exec(line) ?? []
    if (address !== undefined) return address
  }
  throw new Error('the server told no address')
}

async function ended(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`the server ended: ${code}`)
}
