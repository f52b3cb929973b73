import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { DEMO_SETUP } from '../../demo/demo-setup.ts'
import { letterPdf } from '../../files/print/letter-pdf.ts'
import type { CaseId } from '../../stages/00-case/case-id.ts'
import { ownFileLetter } from './own-file.ts'

const w = (da: string) => ({ da, en: da })

test('one’s own file is set as a PDF that can be read aloud', () => {
  const line = { number: 1, on: plainDate('2025-03-03'), who: w('Kommunen'), what: w('Notat skrevet') }
  const letter = ownFileLetter(
    {
      id: 'sag-karla' as CaseId,
      name: 'Karla Vind',
      on: plainDate('2025-03-04'),
      lines: [
        { ...line, text: 'Karla ringede.' },
        { ...line, number: 2, on: plainDate('2025-03-04'), text: '' },
      ],
      documents: [{ id: 'd', name: 'Status.txt', on: plainDate('2025-03-03') }],
    },
    DEMO_SETUP.letter,
  )
  const pdf = letterPdf(letter, 'ua-1')
  expect(pdf.ok ? pdf.value.bytes.length : pdf.error).toBeGreaterThan(1000)
})
