import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { readLetter } from './read-letter.ts'

const dateOf = (text: string) => readLetter(text, plainDate('2026-01-01')).date

const BODY = '\n\nDu får ikke bostøtte efter servicelovens § 85.\n\nVenlig hilsen\nKarla Vind\n'

test.each([
  ['by itself after the greeting', `Kære Bo\n\n5. maj 2022${BODY}`, '2022-05-05'],
  ['after a place', `Kære Bo\n\nRådhuset, den 23. marts 2021${BODY}`, '2021-03-23'],
  [
    'after an office named by its help',
    `Mossø Kommune · Borger & Støtte · 5. september 2025\n\nHej Bo${BODY.replace('Venlig', 'Ring til mig. Vi taler sammen igen første gang den 12. januar 2026.\n\nVenlig')}`,
    '2025-09-05',
  ],
  ['with a slash', `Havnsø Kommune\nTil Bo Lind\n3/10 2018${BODY}`, '2018-10-03'],
  ['in a heading of its own', `Vibæk Kommune\n\nAfgørelse af 22. maj 2024\nModtager: Bo Lind${BODY}`, '2024-05-22'],
  ['as when it was made', `Afgørelse\n\nTruffet: 12.05.2022, Vestre Hede Kommune${BODY}`, '2022-05-12'],
  ['as when it was printed', `ORDNING: § 85\nUDSKRIVNINGSDATO 07.12.2022\n\nBORGER: BO LIND${BODY}`, '2022-12-07'],
  ['beside the signature', `Kære Bo${BODY}Grethe Ibsen, visitator, Vester Fjord Kommune, 12/2 2020\n`, '2020-02-12'],
  [
    'beside an office that signs by its help',
    `Kære Bo${BODY}Mona, Bo og Støtte, Egeris Kommune, 12. november 2024\n`,
    '2024-11-12',
  ],
  ['beside an office for aids', `Kære Bo${BODY}Hjælpemidler, Vinterslev Kommune, den 8. april 2024\n`, '2024-04-08'],
  [
    'on the head of a print, beside the page',
    `BØGELUND KOMMUNE\nUDSKREVET 12-03-2018   SAG 18/2207   SIDE 1${BODY}`,
    '2018-03-12',
  ],
  [
    'of the decision, and not of the application',
    `BORGER: BO LIND\nANS.DATO 20.04.2020   AFG.DATO 16.06.2020${BODY}`,
    '2020-06-16',
  ],
  [
    'when it was told, and not of the meeting',
    `Møde 28. november 2018, sag nr. 6\nMeddelt ansøger den 3. december 2018${BODY}`,
    '2018-12-03',
  ],
  [
    'below, where a list above tells another',
    `Kære Bo\n\n• Første gang mandag den 7. april 2025 kl. 10.30${BODY}Strandby Kommune\n\n24. marts 2025\n`,
    '2025-03-24',
  ],
  ['beside a number of the plan of journals', `Sag: 27.12.00-A08-12-19      28. januar 2020${BODY}`, '2020-01-28'],
  [
    'and not of a paper told of later',
    `Rosenlund Kommune\n\n12. februar 2024\n\nOplysningerne er fra Ejner Krags brev af 15. december 2023.${BODY}`,
    '2024-02-12',
  ],
  [
    'told of the change',
    `Kære Bo\n\nLund Kommune har den 21. oktober 2024 ændret din bevilling til 12 timer.${BODY}`,
    '2024-10-21',
  ],
  ['told of the letter', `Kære Bo\n\nBrevet er skrevet den 10. november 2025.${BODY}`, '2025-11-10'],
  [
    'told of the decision',
    `Kære Bo\n\nVi har den 12. oktober 2023 besluttet ikke at give dig bostøtte.${BODY}`,
    '2023-10-12',
  ],
  ['told in plain words', `HEJ BO\n\nDet er den 2. oktober 2023.${BODY}`, '2023-10-02'],
  ['of a meeting in a room', `PROTOKOL\nonsdag den 17. februar 2016 kl. 9.00 i mødelokale 2${BODY}`, '2016-02-17'],
  ['of the meeting, where no other is told', `PROTOKOL\nfra mødet den 8. februar 2018${BODY}`, '2018-02-08'],
])('the day is read %s', (_, text, day) => {
  expect(dateOf(text)?.day).toBe(plainDate(day))
})

test.each([
  ['of the application', `Kære Bo\n\nDin ansøgning af 4. marts 2025${BODY}`],
  ['when the help ends', `MEDDELELSE OM OPHØR\nOphørsdato: 31. oktober 2018${BODY}`],
  ['when the help begins', `Kære Bo\n\nDu begynder mandag den 5. februar 2024.${BODY}`],
  ['of an earlier decision', `Kære Bo\n\nI vores afgørelse af 2. maj 2023 fik du to timer.${BODY}`],
  ['of an invitation', `Kære Bo\n\nDu kan komme til møde den 3. maj 2025.${BODY}`],
  ['when the help ends, told as an answer', `Kære Bo${BODY}Støtten stopper, 3. juni 2024\n`],
  ['of a statement', `Kære Bo\n\nUdtalelse af 3. juni 2024 fra bostedet${BODY}`],
])('it is not the day %s', (_, text) => {
  expect(dateOf(text)).toBeNull()
})

test('a labelled day goes before one on a line of its own, and points at its words', () => {
  const text = `Ringe, 1. marts 2025\nDato: 4. marts 2025${BODY}`
  const date = dateOf(text)
  expect(date?.day).toBe(plainDate('2025-03-04'))
  expect(text.slice(date?.quote.from, date?.quote.to)).toBe('4. marts 2025')
})
