import { plainDate } from '../../../base/date.ts'
import { aCaseAtTheBoard, aReassessedCase } from '../../../stages/appealed-case.specimen.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const { letters = [], calls = [] } = aCase()

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Samme dag, samme tekst',
      text: 'Karla fik genvurderingen den dag, sagen blev sendt.',
      given: aCaseAtTheBoard(),
    },
  ],
  fails: [
    {
      name: 'Karla hørte intet',
      text: 'Sagen blev sendt i april. Det sidste brev til Karla er afgørelsen fra marts.',
      given: aCaseAtTheBoard({}, { letters }),
      at: '/letters',
    },
    {
      name: 'Kun svar om aktindsigt',
      text: 'Karla fik svar på sin anmodning om aktindsigt den dag, sagen blev sendt, og intet om sagen.',
      given: aCaseAtTheBoard(
        {},
        {
          letters: [
            ...letters,
            ...(aCaseAtTheBoard().letters ?? [])
              .slice(letters.length)
              .map((one) => ({ ...one, about: 'aktindsigt' as const })),
          ],
        },
      ),
      at: '/letters',
    },
  ],
  notApplicable: [
    { name: 'Ingen klage', text: 'Karla har ikke klaget.', given: { ...aCase(), complaints: [] } },
    { name: 'Ikke sendt', text: 'Genvurderingen er færdig, og sagen er ikke sendt endnu.', given: aReassessedCase() },
    {
      name: 'For sen klage',
      text: 'Klagen kom for sent og blev sendt videre uden genvurdering.',
      given: aCaseAtTheBoard({}, { genvurderinger: [] }),
    },
  ],
  unknown: [
    { name: 'Klager er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    {
      name: 'Brevene er ikke med',
      text: 'Sagen siger ikke, hvilke breve der er sendt.',
      given: without(aCaseAtTheBoard(), 'letters'),
    },
    {
      name: 'Fortalt i telefonen',
      text: 'Karla blev ringet op den 10. april. Der er ikke sendt et brev.',
      given: aCaseAtTheBoard({}, { letters, calls: calls.map((one) => ({ ...one, on: plainDate('2025-04-10') })) }),
    },
  ],
}
