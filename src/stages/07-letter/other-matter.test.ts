import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { readLetter } from './read-letter.ts'

const kindOf = (text: string) => readLetter(text, plainDate('2025-03-01')).kind
const LETTERHEAD = 'Fjordkøbing Kommune\nVoksenrådgivningen\nHavnegade 12\n\nKarla Vind\n\n10. februar 2025\n\n'
const REFUSED =
  'Vi kan ikke give dig lederens mail, fordi den er intern (forvaltningsloven § 12).\n\nDu kan klage til Ankestyrelsen inden 4 uger. Send klagen til os.\n'
const DECIDES =
  'Vi har truffet afgørelse om din ansøgning om støtte efter § 85 i serviceloven. Du får ikke socialpædagogisk støtte til at købe ind.\n\nBegrundelse\n\nVi lægger vægt på, at du selv køber ind hver uge.\n\n'

test.each([
  'Svar på aktindsigt i din sag',
  'Afslag på aktindsigt',
  'Delvist afslag på aktindsigt',
  'Vedr. Deres anmodning om aktindsigt m.v.',
  'Emne: Aktindsigt – her er dine papirer',
])('“%s” is about the file, also where something is refused', (title) => {
  expect(kindOf(`${LETTERHEAD}${title}\n\nKære Karla Vind\n\n${REFUSED}`)).toBe('andet')
})

test.each([
  'Ansøgningen er trukket tilbage',
  'En del af ansøgningen er trukket tilbage',
  'Din ansøgning om støtte efter § 85 er trukket tilbage',
])('“%s” decides nothing', (title) => {
  const text = `${LETTERHEAD}${title}\n\nKære Karla Vind\n\nDu har bedt om at trække ansøgningen tilbage.\n\nVi afgør ikke, om du kan få hjælp til at købe ind. Det er ikke et afslag.\n`
  expect(kindOf(text)).toBe('andet')
})

test.each([
  [
    'a heading on the file further down',
    `Afgørelse om støtte\n\n${DECIDES}Aktindsigt\n\nDu har ret til at se sagen.\n`,
  ],
  ['one right after the first words', `Afslag på støtte\n\n${DECIDES}Aktindsigt\n\nDu kan få papirerne.\n`],
  ['a complaint that was taken back', `Din klage er trukket tilbage\n\n${DECIDES}`],
  ['a grant that is taken back', `Din bevilling er trukket tilbage\n\n${DECIDES}`],
])('%s leaves a decision what it is', (_, text) => {
  expect(kindOf(`${LETTERHEAD}${text}`)).toBe('afgoerelse')
})
