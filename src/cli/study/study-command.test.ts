import { describe, expect, test } from 'vitest'
import { CODED_COLUMNS } from '../../stages/13-learning/study/coded-column.ts'
import { codedRowReader } from '../../stages/13-learning/study/read-coded-row.ts'
import { run } from './study.specimen.ts'

describe('columns', () => {
  test.each(['da', 'en'])('are told one by one in %s, with a heading and a row to begin from', async (lang) => {
    const { code, out } = await run(['columns', '--lang', lang])
    expect(code).toBe(0)
    for (const { name, codes = [] } of CODED_COLUMNS) {
      expect(out).toContain(`\n${name} (`)
      for (const one of codes) expect(out).toContain(`\n    ${one}`)
    }
    const [heading = '', row = ''] = out.trimEnd().split('\n').slice(-2)
    const reader = codedRowReader(heading.split(';'))
    expect(reader.ok && reader.value.read(2, row.split(';'))).toMatchObject({ ok: true })
  })
})

describe('what can’t be understood', () => {
  test.each([
    [[], 'holdbar: Skriv holdbar study og så en af: columns'],
    [['colums'], 'holdbar: “study colums” findes ikke. Mente du columns?\n'],
    [['columns', 'x'], 'holdbar: “x” bruges ikke af “holdbar study columns”.\n'],
  ])('%j is told', async (argv, words) => {
    const { code, told, out } = await run(argv)
    expect(code).toBe(2)
    expect(told.startsWith(words)).toBe(true)
    expect(out).toBe('')
  })
})
