import {
  aCaseAtTheBoard,
  aComplainedCase,
  aReassessedCase,
  GENVURDERING,
} from '../../../stages/appealed-case.specimen.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

export const examples: CaseExamples = {
  holds: [
    { name: 'Det ene behov', text: 'Karla klager over indkøb, og indkøb er genvurderet.', given: aReassessedCase() },
  ],
  fails: [
    {
      name: 'Posten er glemt',
      text: 'Karla klager over både indkøb og post. Genvurderingen siger kun noget om indkøb.',
      given: aReassessedCase({}, { contested: [INDKOEB, POST] }),
      at: '/genvurderinger/0/parts',
    },
    {
      name: 'Klagen gælder det hele',
      text: 'Karla klager over hele afgørelsen. Genvurderingen siger kun noget om indkøb.',
      given: aReassessedCase({}, { contested: [] }),
      at: '/genvurderinger/0/parts',
    },
    {
      name: 'Sendt uden at læse',
      text: 'Klagen kom i tide og er sendt til Ankestyrelsen uden genvurdering.',
      given: aCaseAtTheBoard({}, { genvurderinger: [] }),
      at: '/complaints/0/contested',
    },
  ],
  notApplicable: [
    { name: 'Ingen klage', text: 'Karla har ikke klaget.', given: { ...aCase(), complaints: [] } },
    { name: 'Ikke begyndt', text: 'Karla har klaget, og genvurderingen er ikke begyndt.', given: aComplainedCase() },
    {
      name: 'I gang',
      text: 'Genvurderingen er i gang, og det ene behov er læst.',
      given: aReassessedCase({}, { contested: [] }, { genvurderinger: [without(GENVURDERING, 'finished')] }),
    },
    {
      name: 'Måske for sen',
      text: 'Ingen ved, hvornår afgørelsen kom frem. Klagen er sendt videre med det samme.',
      given: aCaseAtTheBoard({}, { genvurderinger: [], letters: [] }),
    },
  ],
  unknown: [
    { name: 'Klager er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() },
    {
      name: 'Kun klagen er med',
      text: 'Sagen er sendt til Ankestyrelsen. Den fortæller om klagen, men ikke, om den er genvurderet.',
      given: without(aCaseAtTheBoard(), 'genvurderinger'),
    },
  ],
}
