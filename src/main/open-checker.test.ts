import { afterEach, expect, test } from 'vitest'
import { checkText } from '../app/check/check-text.ts'
import { plainDate } from '../base/date.ts'
import { type Checker, type CheckerOptions, openChecker } from './open-checker.ts'

const DAY = plainDate('2026-05-04')
const LETTER = 'Kære Mette\n\nVi afslår din ansøgning om støtte efter servicelovens § 85.\n'

const open: Checker[] = []
const start = (options?: CheckerOptions): Checker => {
  const checker = openChecker(options)
  open.push(checker)
  return checker
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((checker) => checker.close()))
})

test('what is said of a text is the same, whether it was checked at once or in a thread', async () => {
  const said = { ok: true, value: checkText(LETTER, DAY) }
  expect(await start().check(LETTER, DAY)).toEqual(said)
  expect(await start({ mostAtOnce: 10 }).check(LETTER, DAY)).toEqual(said)
})

test('a long text leaves the program free for others while it is checked', async () => {
  const checker = start()
  let isDone = false
  const long = checker.check(LETTER.repeat(1000), DAY).then(() => (isDone = true))
  // In the main thread the first check would have been done before the second could begin.
  await checker.check(LETTER, DAY)
  expect(isDone).toBe(false)
  await long
})

test('a text that takes too long is stopped with what to do, and the next is checked', async () => {
  const hasty = start({ mostAtOnce: 10, maxMillis: 1 })
  for (let time = 0; time < 2; time += 1) {
    const checked = await hasty.check(LETTER, DAY)
    expect(checked.ok ? '' : checked.error.words.da).toContain(
      'for lang til at blive kontrolleret på 0.001 sekunder. Del',
    )
  }
  expect((await hasty.check('Hej', DAY)).ok).toBe(true)
})

test('what waits when it is closed is answered', async () => {
  const checker = start({ mostAtOnce: 10 })
  const checks = [1, 2, 3].map(() => checker.check(LETTER, DAY))
  await checker.close()
  expect((await Promise.all(checks)).every(({ ok }) => !ok)).toBe(true)
})
