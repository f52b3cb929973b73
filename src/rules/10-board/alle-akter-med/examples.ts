import { aCaseAtTheBoard, aReassessedCase, linesWith } from '../../../stages/appealed-case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Alt er med',
      text: 'Hver linje på listen er enten med, eller findes ikke i sagen.',
      given: aCaseAtTheBoard(),
    },
    {
      name: 'Noget mangler, og det står hvorfor',
      text: 'Lægens udtalelse mangler: lægehuset er lukket, og den nye læge har lovet den i maj.',
      given: aCaseAtTheBoard({
        lines: linesWith({
          item: 'laegelige-oplysninger',
          state: 'mangler',
          why: 'Lægehuset i Møllegade er lukket. Den nye læge har lovet journalen i maj.',
        }),
      }),
    },
    {
      name: 'Kort sagt',
      text: 'Kvalitetsstandarden mangler: den er under revision.',
      given: aCaseAtTheBoard({
        lines: linesWith({ item: 'kvalitetsstandard', state: 'mangler', why: 'Standarden er under revision.' }),
      }),
    },
  ],
  fails: [
    {
      name: 'Mangler uden grund',
      text: 'Statusnotaterne mangler. Der står ikke, hvorfor.',
      given: aCaseAtTheBoard({ lines: linesWith({ item: 'statusnotater', state: 'mangler', why: 'Ikke relevant' }) }),
      at: '/boardFile/lines/6/why',
    },
    {
      name: 'Klagen findes ikke',
      text: 'Karla klagede i telefonen, og listen siger, at der ikke er nogen klage.',
      given: aCaseAtTheBoard({ lines: linesWith({ item: 'klage', state: 'findes-ikke' }) }),
      at: '/boardFile/lines/2/state',
    },
    {
      name: 'Sendt uden genvurderingen',
      text: 'Genvurderingen kom ikke med.',
      given: aCaseAtTheBoard({
        lines: linesWith({ item: 'genvurdering', state: 'mangler', why: 'Juristen sender den i næste uge.' }),
      }),
      at: '/boardFile/lines/3/why',
    },
  ],
  notApplicable: [
    { name: 'Ikke sendt', text: 'Genvurderingen er færdig, og sagen er ikke sendt endnu.', given: aReassessedCase() },
  ],
  unknown: [
    {
      name: 'Listen er tom',
      text: 'Sagen er sendt, og der står ikke, hvilke akter der er med.',
      given: aCaseAtTheBoard({ lines: [] }),
    },
  ],
}
