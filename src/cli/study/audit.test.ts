import { describe, expect, test } from 'vitest'
import { run } from './study.specimen.ts'

describe('audit', () => {
  test.each([
    [['audit'], '', 'holdbar: Skriv, hvilke tabeller'],
    [['audit', 't.csv'], 'kun ord\n', 't.csv: Der er ingen tabel i filen.'],
    [['audit', 't.csv'], ';a\nx;1\n', 'holdbar: Der er ingen summer'],
    [['audit', 't.csv'], 'tabel;raekke;antal;sum-af\nT;a;3;b\n', 't.csv: række 2: sum-af: “b” findes ikke.'],
    [['audit', 't.csv', '--format', 'html'], ';a\nx;1\n', 'holdbar: Skriv --format text'],
  ])('%j of %j is told', async (argv, text, words) => {
    const { code, told, out } = await run(argv, { files: { 't.csv': text } })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(told.startsWith(words)).toBe(true)
  })

  test('is 0 where everything agrees, and 1 where something does not', async () => {
    const table = (total: number) => ({ 't.csv': `;2016;2017;I alt\na;3;4;7\nb;5;9;14\nI alt;8;13;${total}\n` })
    expect((await run(['audit', 't.csv'], { files: table(21) })).code).toBe(0)
    const { code, out } = await run(['audit', 't.csv', '--lang', 'en'], { files: table(22) })
    expect(code).toBe(1)
    expect(out).toContain('tabel 1 / I alt / I alt: 22 is printed, but 7 + 14 = 21.')
  })
})
