export interface Round {
  /** What it is called where it goes wrong. */
  readonly name: string
  /** Milliseconds between two rounds. */
  readonly pause: number
}

/** Does it now, and again and again until told to stop; waits for what is under way, which may ask whether to go on. */
export function everySoOften(
  { name, pause }: Round,
  work: (isStopped: () => boolean) => Promise<unknown>,
  tell: (words: string) => void,
): () => Promise<void> {
  let isStopped = false
  let under: Promise<void> | undefined
  const look = async () => {
    try {
      await work(() => isStopped)
    } catch (cause) {
      tell(`${name}: ${cause instanceof Error ? cause.message : 'ukendt fejl'}`)
    } finally {
      under = undefined
    }
  }
  under = look()
  const timer = setInterval(() => {
    if (!isStopped) under ??= look()
  }, pause)
  timer.unref()
  return async () => {
    isStopped = true
    clearInterval(timer)
    await under
  }
}
