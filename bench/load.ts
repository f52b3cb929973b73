import { Agent, get } from 'node:http'
import { isMainThread, parentPort, workerData } from 'node:worker_threads'

/** What is asked for, again and again. */
export interface Load {
  readonly url: string
  readonly cookie: string
  readonly connections: number
  readonly seconds: number
}

/** In a thread of its own, so that asking does not take the time of answering. */
if (!isMainThread) {
  const load: Load = workerData
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections })
  const until = performance.now() + load.seconds * 1000
  let answers = 0
  const ask = () =>
    new Promise<void>((done, fail) => {
      get(load.url, { agent, headers: { cookie: load.cookie } }, (answer) => {
        if (answer.statusCode !== 200) fail(new Error(`${load.url}: ${answer.statusCode}`))
        answer.resume()
        answer.once('end', done)
      }).once('error', fail)
    })
  await Promise.all(
    Array.from({ length: load.connections }, async () => {
      while (performance.now() < until) {
        await ask()
        if (performance.now() < until) answers += 1
      }
    }),
  )
  agent.destroy()
  parentPort?.postMessage(answers, [])
}
